import { useTranslation } from 'react-i18next';
import type { Explanation } from '../domain/explain';
import { AnswerGiven } from './AnswerGiven';
import { Sources } from './Sources';

/** Takes the rules that held; gives each one's words, the person's own answers behind it, and where the law says so. */
export function Reasons({ why }: { readonly why: readonly Explanation[] }) {
  const { t } = useTranslation('rules');
  return (
    <ul className="reasons">
      {why.map(({ rule, answers, sources }) => (
        <li key={rule} className="reason">
          <p className="reason-words">{t(rule)}</p>
          {answers.map((id) => (
            <AnswerGiven key={id} id={id} />
          ))}
          <Sources ids={sources} />
        </li>
      ))}
    </ul>
  );
}
