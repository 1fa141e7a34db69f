import { useTranslation } from 'react-i18next';
import { errorIdOf, FieldError } from './FieldError';
import type { InputProps } from './input-props';
import { pointParts } from './point-parts';

const oneLine: readonly string[] = ['when', 'who'];

type PointFieldsProps = Pick<InputProps, 'form' | 'problems'> & {
  readonly id: string;
  readonly index: number;
  readonly onRemove?: () => void;
};

/** Takes the place of a point in the list; asks for its six parts, and can remove it. */
export function PointFields({ id, index, form, problems, onRemove }: PointFieldsProps) {
  const { t } = useTranslation(['pages', 'questions']);
  const name = t('questions:points.heading', { number: index + 1 });
  return (
    <fieldset className="point" id={id} tabIndex={-1}>
      <legend>{name}</legend>
      {pointParts.map((part) => {
        const field = `points.${index}.${part}` as const;
        const isWrong = problems.some((problem) => problem.field === field);
        return (
          <div className="point-part" key={part}>
            <label htmlFor={field}>{t(`questions:points.parts.${part}.label`)}</label>
            <p className="hint" id={`${field}-hint`}>
              {t(`questions:points.parts.${part}.hint`)}
            </p>
            <FieldError problems={problems} field={field} />
            <textarea
              className="text-box"
              id={field}
              rows={oneLine.includes(part) ? 2 : 4}
              translate="no"
              aria-describedby={isWrong ? `${field}-hint ${errorIdOf(field)}` : `${field}-hint`}
              aria-invalid={isWrong || undefined}
              {...form.register(field)}
            />
          </div>
        );
      })}
      {onRemove && (
        <button className="button button-quiet" type="button" onClick={onRemove}>
          <span>{t('questions:points.remove')}</span>
          <span className="visually-hidden">{t('which', { name })}</span>
        </button>
      )}
    </fieldset>
  );
}
