import type { Radios as RadiosQuestion } from '../domain/questions/kinds';
import type { InputProps } from './input-props';
import { headingId } from './Page';
import { RadioButtons } from './RadioButtons';

/** Takes a question with one answer out of several; gives its radio buttons. */
export function Radios({ question, form, words, describedBy }: InputProps & { question: RadiosQuestion }) {
  const options = question.options.map((value) => ({
    value,
    label: words.options?.[value] ?? value,
    hint: words.optionHints?.[value],
  }));
  return (
    <fieldset className="choices" aria-labelledby={headingId} aria-describedby={describedBy}>
      <RadioButtons field={form.register('words')} options={options} />
    </fieldset>
  );
}
