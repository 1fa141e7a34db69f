import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { errorIdOf, FieldError } from './FieldError';
import type { InputProps } from './input-props';
import { PointSubject } from './PointSubject';
import { pointParts } from './point-parts';

const oneLine: readonly string[] = ['when', 'who'];

/** The two ways a point can go in the list; each has a button with the point's id and its own name. */
export type Way = 'up' | 'down';

type PointFieldsProps = Pick<InputProps, 'form' | 'problems' | 'words'> & {
  readonly id: string;
  readonly index: number;
  readonly onRemove?: () => void;
  /** The ways this point can change its place in the list. */
  readonly ways: readonly Way[];
  readonly onMove: (way: Way) => void;
};

/** Takes the place of a point in the list; asks what it is about and for its seven parts, and can move or remove it. */
export function PointFields({ id, index, form, problems, words, ways, onMove, onRemove }: PointFieldsProps) {
  const { t } = useTranslation(['pages', 'questions']);
  const name = t('questions:points.heading', { number: index + 1 });
  // Only once the council's answer to it was gone through.
  const isGoneThrough = form.getValues(`points.${index}.leaveOut`) !== undefined;
  return (
    <fieldset className="point" id={id} tabIndex={-1}>
      <legend>{name}</legend>
      <PointSubject form={form} index={index} words={words} />
      {pointParts.map((part) => {
        const field = `points.${index}.${part}` as const;
        const isWrong = problems.some((problem) => problem.field === field);
        return (
          <div className="point-part" key={part}>
            <label htmlFor={field}>{words.parts?.[part]?.label}</label>
            <p className="hint" id={`${field}-hint`}>
              {words.parts?.[part]?.hint}
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
      {isGoneThrough && (
        <Choice
          type="checkbox"
          id={`${id}-leave-out`}
          label={t('questions:points.leaveOut')}
          {...form.register(`points.${index}.leaveOut`)}
        />
      )}
      {onRemove && (
        <div className="point-buttons">
          {ways.map((way) => (
            <button
              className="button button-quiet"
              type="button"
              key={way}
              id={`${id}-${way}`}
              onClick={() => onMove(way)}
            >
              <span>{t(`questions:points.${way}`)}</span>
              <span className="visually-hidden">{t('which', { name })}</span>
            </button>
          ))}
          <button className="button button-quiet" type="button" onClick={onRemove}>
            <span>{t('questions:points.remove')}</span>
            <span className="visually-hidden">{t('which', { name })}</span>
          </button>
        </div>
      )}
    </fieldset>
  );
}
