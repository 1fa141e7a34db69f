import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Checkboxes as CheckboxesQuestion } from '../domain/questions/kinds';
import { Choice } from './Choice';
import type { InputProps } from './input-props';
import { headingId } from './Page';
import { changeTick } from './ticks';

/** Takes a question with several answers; gives its tick boxes, grouped, and set apart those that stand alone. */
export function Checkboxes({
  question,
  form,
  words,
  describedBy,
}: InputProps & { question: CheckboxesQuestion }) {
  const { t } = useTranslation('pages');
  const { field } = useController({ name: 'ticks', control: form.control });
  const groups = Object.entries(question.groups);
  const first = groups[0]?.[1][0];

  const choices = (options: readonly string[]) =>
    options.map((option) => (
      <Choice
        key={option}
        type="checkbox"
        id={option === first ? 'ticks' : `ticks-${option}`}
        name="ticks"
        value={option}
        checked={field.value.includes(option)}
        onChange={() => field.onChange(changeTick(field.value, option, question.alone))}
        label={words.options?.[option] ?? option}
        hint={words.optionHints?.[option]}
      />
    ));

  return (
    <fieldset aria-labelledby={headingId} aria-describedby={describedBy}>
      {groups.map(([group, options]) =>
        groups.length === 1 ? (
          <div className="choices" key={group}>
            {choices(options)}
          </div>
        ) : (
          <fieldset className="choices" key={group}>
            <legend>{words.groups?.[group]}</legend>
            {choices(options)}
          </fieldset>
        ),
      )}
      <p className="or">{t('or')}</p>
      <div className="choices">{choices(question.alone)}</div>
    </fieldset>
  );
}
