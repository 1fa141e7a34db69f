import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { DateBoxes } from './DateBoxes';
import type { InputProps } from './input-props';

/** Where the parts of a date stand in the form: alone on its page, or one of several. */
export type DateName = 'date' | `dates.${number}.when`;

type DateInputProps = InputProps & {
  readonly instead: readonly string[];
  /** The id of what names this date. */
  readonly labelledBy: string;
  readonly name: DateName;
};

/** Takes a question about a past day; asks for the day, or the month, or takes one of the answers that are no date. */
export function DateInput({ form, words, problems, describedBy, ...date }: DateInputProps) {
  const { t } = useTranslation('pages');
  const { name, instead, labelledBy } = date;
  const known = useWatch({ control: form.control, name: `${name}.known` });
  const choices = [
    { value: 'day', label: t('date.knowDay') },
    { value: 'month', label: t('date.knowMonth') },
    ...instead.map((value) => ({ value, label: words.instead?.[value] ?? value })),
    { value: 'notSure', label: t('date.notSure') },
  ];
  return (
    <fieldset className="choices" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {choices.map(({ value, label }) => (
        <div key={value}>
          <Choice
            type="radio"
            id={`${name}-${value}`}
            value={value}
            label={label}
            {...form.register(`${name}.known`)}
          />
          {known === value && (value === 'day' || value === 'month') && (
            <DateBoxes form={form} problems={problems} withDay={value === 'day'} label={label} name={name} />
          )}
        </div>
      ))}
    </fieldset>
  );
}
