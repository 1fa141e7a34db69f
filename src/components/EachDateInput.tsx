import { useAnswers } from '../answers';
import { mattersIn } from '../domain/happened';
import { DateInput } from './DateInput';
import type { InputProps } from './input-props';
import { useQuestionWords } from './question-words';

/** Asks when each of the ticked subjects happened, one group of boxes after another. */
export function EachDateInput(input: InputProps) {
  const subjects = useQuestionWords()('subjects').options;
  const matters = mattersIn(useAnswers().walk.facts);
  return (
    <div className="each-date" id="dates" tabIndex={-1}>
      {matters.map((about, index) => {
        const labelId = `dates-${about}`;
        return (
          <section className="each-subject" key={about} aria-labelledby={labelId}>
            <h2 id={labelId}>{subjects?.[about]}</h2>
            <DateInput {...input} instead={[]} labelledBy={labelId} name={`dates.${index}.when`} />
          </section>
        );
      })}
    </div>
  );
}
