import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { mattersIn } from '../domain/happened';
import type { InputProps } from './input-props';
import { useQuestionWords } from './question-words';

type PointSubjectProps = Pick<InputProps, 'form' | 'words'> & { readonly index: number };

/** Asks which of the ticked subjects a point belongs to; nothing is asked when there is only one. */
export function PointSubject({ form, index, words }: PointSubjectProps) {
  const { t } = useTranslation('pages');
  const subjects = useQuestionWords()('subjects').options;
  const matters = mattersIn(useAnswers().walk.facts);
  if (matters.length < 2) return null;
  const field = `points.${index}.about` as const;
  // A point without a subject goes into every letter.
  const chosen = form.register(field, { setValueAs: (about: string) => about || undefined });
  return (
    <div className="point-part">
      <label htmlFor={field}>{words.parts?.about?.label}</label>
      <p className="hint" id={`${field}-hint`}>
        {words.parts?.about?.hint}
      </p>
      <select className="select" id={field} aria-describedby={`${field}-hint`} {...chosen}>
        <option value="">{t('date.notSure')}</option>
        {matters.map((about) => (
          <option key={about} value={about}>
            {subjects?.[about]}
          </option>
        ))}
      </select>
    </div>
  );
}
