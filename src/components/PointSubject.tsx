import { useAnswers } from '../answers';
import { mattersIn } from '../domain/happened';
import type { InputProps } from './input-props';
import { useQuestionWords } from './question-words';

type PointSubjectProps = Pick<InputProps, 'form' | 'words'> & { readonly index: number };

/** Asks which of the ticked subjects a point belongs to; nothing is asked when there is only one. */
export function PointSubject({ form, index, words }: PointSubjectProps) {
  const subjects = useQuestionWords()('subjects').options;
  const matters = mattersIn(useAnswers().walk.facts);
  if (matters.length < 2) return null;
  const field = `points.${index}.about` as const;
  return (
    <div className="point-part">
      <label htmlFor={field}>{words.parts?.about?.label}</label>
      <p className="hint" id={`${field}-hint`}>
        {words.parts?.about?.hint}
      </p>
      <select className="select" id={field} aria-describedby={`${field}-hint`} {...form.register(field)}>
        {matters.map((about) => (
          <option key={about} value={about}>
            {subjects?.[about]}
          </option>
        ))}
      </select>
    </div>
  );
}
