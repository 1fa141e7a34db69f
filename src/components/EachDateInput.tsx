import { useAnswers } from '../answers';
import { mattersIn } from '../domain/happened';
import { DateInput } from './DateInput';
import type { InputProps } from './input-props';
import { useQuestionWords } from './question-words';

type EachDateInputProps = InputProps & { readonly months: readonly (readonly string[])[] };

/** Asks when each of the ticked subjects happened, one group of boxes after another. */
export function EachDateInput({ months, ...input }: EachDateInputProps) {
  const subjects = useQuestionWords()('subjects').options;
  const matters = mattersIn(useAnswers().walk.facts);
  return (
    <div className="each-date" id="dates" tabIndex={-1}>
      {matters.map((about, index) => {
        const labelId = `dates-${about}`;
        return (
          <section className="each-subject" key={about} aria-labelledby={labelId}>
            <h2 id={labelId}>{subjects?.[about]}</h2>
            <DateInput
              {...input}
              instead={[]}
              months={months}
              labelledBy={labelId}
              name={`dates.${index}.when`}
            />
          </section>
        );
      })}
    </div>
  );
}
