import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { pathOf, sectionIds, sectionOf } from '../paths';
import { AnswerWords } from './AnswerWords';
import { useQuestionWords } from './question-words';
import '../styles/answers.css';

/**
 * Takes the level of its headings; lists the answers that count, by section, each with a link to change it.
 * After a change only new questions are asked before the person is back.
 */
export function AnswersSummary({ level: Heading = 'h3' }: { readonly level?: 'h2' | 'h3' }) {
  const { t } = useTranslation('pages');
  const { walk } = useAnswers();
  const wordsOf = useQuestionWords();
  const answered = walk.asked.filter((id) => walk.facts[id] !== undefined);
  return (
    <div className="answers">
      {sectionIds.map((section) => {
        const rows = answered.filter((id) => sectionOf(id) === section);
        if (rows.length === 0) return null;
        return (
          <section key={section}>
            <Heading>{t(`sections.${section}`)}</Heading>
            <dl>
              {rows.map((id) => (
                <div className="answer-row" key={id}>
                  <dt>{wordsOf(id).label}</dt>
                  <dd className="answer-given">
                    <AnswerWords id={id} />
                  </dd>
                  <dd>
                    <Link className="change-link" href={pathOf(id)}>
                      <span>{t('check.change')}</span>
                      <span className="visually-hidden">{t('which', { name: wordsOf(id).label })}</span>
                    </Link>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
