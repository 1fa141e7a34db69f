import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { localeFor } from '../i18n';
import { dateInWords } from './date-words';
import { errorIdOf, FieldError } from './FieldError';
import type { InputProps } from './input-props';
import { readDate } from './typed-date';

type DateBoxesProps = Pick<InputProps, 'form' | 'problems'> & {
  readonly months: readonly (readonly string[])[];
  readonly withDay: boolean;
  /** What this group of boxes is called: the words of the choice above it. */
  readonly label: string;
};

/** Takes the form; gives boxes for day, month and year, and says back in words the date that was understood. */
export function DateBoxes({ form, problems, months, withDay, label }: DateBoxesProps) {
  const { t, i18n } = useTranslation('pages');
  const typed = useWatch({ control: form.control, name: 'date' });
  const understood = dateInWords(readDate(typed, months), localeFor(i18n.resolvedLanguage));
  const boxes = withDay ? (['day', 'month', 'year'] as const) : (['month', 'year'] as const);
  const isWrong = problems.length > 0;
  return (
    <div className="revealed" role="group" aria-label={label}>
      <FieldError problems={problems} field="date" />
      <div className="date-boxes">
        {boxes.map((box, index) => (
          <div key={box} className={`date-box date-box-${box}`}>
            <label htmlFor={index === 0 ? 'date' : `date-box-${box}`}>{t(`date.${box}`)}</label>
            <input
              type="text"
              id={index === 0 ? 'date' : `date-box-${box}`}
              inputMode={box === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              aria-invalid={isWrong || undefined}
              aria-describedby={isWrong ? `${errorIdOf('date')} date-example` : 'date-example'}
              {...form.register(`date.${box}`)}
            />
          </div>
        ))}
      </div>
      <p className="hint" id="date-example">
        {t(withDay ? 'date.example' : 'date.monthExample')}
      </p>
      <p className="understood" aria-live="polite">
        {understood !== undefined && <span>{t('date.understood', { date: understood })}</span>}
      </p>
    </div>
  );
}
