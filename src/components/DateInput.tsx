import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PastDate } from '../domain/questions/kinds';
import { Choice } from './Choice';
import { DateBoxes } from './DateBoxes';
import type { InputProps } from './input-props';
import { headingId } from './Page';

type DateInputProps = InputProps & {
  readonly question: PastDate<string>;
  readonly months: readonly (readonly string[])[];
};

/** Takes a question about a past day; asks for the day, or the month, or takes one of the answers that are no date. */
export function DateInput({ question, form, words, problems, describedBy, months }: DateInputProps) {
  const { t } = useTranslation('pages');
  const known = useWatch({ control: form.control, name: 'date.known' });
  const choices = [
    { value: 'day', label: t('date.knowDay') },
    { value: 'month', label: t('date.knowMonth') },
    ...question.instead.map((value) => ({ value, label: words.instead?.[value] ?? value })),
    { value: 'notSure', label: t('date.notSure') },
  ];
  return (
    <fieldset className="choices" aria-labelledby={headingId} aria-describedby={describedBy}>
      {choices.map(({ value, label }) => (
        <div key={value}>
          <Choice
            type="radio"
            id={`date-${value}`}
            value={value}
            label={label}
            {...form.register('date.known')}
          />
          {known === value && (value === 'day' || value === 'month') && (
            <DateBoxes
              form={form}
              problems={problems}
              months={months}
              withDay={value === 'day'}
              label={label}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
