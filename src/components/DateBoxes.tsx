import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { localeFor } from '../i18n';
import { dateInWords } from './date-words';
import type { DateName } from './DateInput';
import { errorIdOf, FieldError } from './FieldError';
import type { InputProps } from './input-props';
import { readDate } from './read-date';
import '../styles/date-boxes.css';

type DateBoxesProps = Pick<InputProps, 'form' | 'problems'> & {
  readonly withDay: boolean;
  /** What this group of boxes is called: the words of the choice above it. */
  readonly label: string;
  readonly name: DateName;
};

/** Takes the form; gives boxes for day, month and year, and says back in words the date that was understood. */
export function DateBoxes({ form, problems, withDay, label, name }: DateBoxesProps) {
  const { t, i18n } = useTranslation('pages');
  const typed = useWatch({ control: form.control, name });
  const locale = localeFor(i18n.resolvedLanguage);
  const understood = dateInWords(readDate(typed, locale), locale);
  const boxes = withDay ? (['day', 'month', 'year'] as const) : (['month', 'year'] as const);
  const isWrong = problems.some((problem) => problem.field === name);
  const idOf = (box: string, index: number) => (index === 0 ? name : `${name}-box-${box}`);
  return (
    <div className="revealed" role="group" aria-label={label}>
      <FieldError problems={problems} field={name} />
      <div className="date-boxes">
        {boxes.map((box, index) => (
          <div key={box} className={`date-box date-box-${box}`}>
            <label htmlFor={idOf(box, index)}>{t(`date.${box}`)}</label>
            <input
              type="text"
              id={idOf(box, index)}
              inputMode={box === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              aria-invalid={isWrong || undefined}
              aria-describedby={isWrong ? `${errorIdOf(name)} ${name}-example` : `${name}-example`}
              {...form.register(`${name}.${box}`)}
            />
          </div>
        ))}
      </div>
      <p className="hint" id={`${name}-example`}>
        {t(withDay ? 'date.example' : 'date.monthExample')}
      </p>
      <p className="understood" aria-live="polite">
        {understood !== undefined && <span>{t('date.understood', { date: understood })}</span>}
      </p>
    </div>
  );
}
