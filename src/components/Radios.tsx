import type { Radios as RadiosQuestion } from '../domain/questions/kinds';
import { Choice } from './Choice';
import type { InputProps } from './input-props';
import { headingId } from './Page';

/** Takes a question with one answer out of several; gives its radio buttons. */
export function Radios({ question, form, words, describedBy }: InputProps & { question: RadiosQuestion }) {
  return (
    <fieldset className="choices" aria-labelledby={headingId} aria-describedby={describedBy}>
      {question.options.map((option, index) => (
        <Choice
          key={option}
          type="radio"
          id={index === 0 ? 'words' : `words-${option}`}
          value={option}
          label={words.options?.[option] ?? option}
          hint={words.optionHints?.[option]}
          {...form.register('words')}
        />
      ))}
    </fieldset>
  );
}
