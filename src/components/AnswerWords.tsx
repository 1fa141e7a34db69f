import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { councilNamed } from '../domain/councils/councils';
import { isNation } from '../domain/councils/outside-england';
import { questions, type QuestionId } from '../domain/questions';
import type { Question } from '../domain/questions/kinds';
import { DateWords } from './DateWords';
import { PointsWords } from './PointsWords';
import { useQuestionWords } from './question-words';
import { SubjectAnswers } from './SubjectAnswers';
import { isEachDate, isFindings, isPoints, isTicks } from './typed';

/** Takes an answered question on the path; says its answer in the words of the screen, the person's own as they are. */
export function AnswerWords({ id }: { id: QuestionId }) {
  const { t } = useTranslation(['pages', 'safety']);
  const words = useQuestionWords()(id);
  const { kind }: Question = questions[id];
  const answer = useAnswers().walk.facts[id];
  if (answer === undefined) return null;

  if (isPoints(answer) && kind === 'points') return <PointsWords points={answer} />;
  if (isEachDate(answer) && kind === 'eachDate') return <SubjectAnswers dates={answer} />;
  if (isFindings(answer) && kind === 'findings') return <SubjectAnswers findings={answer} />;
  if (isTicks(answer)) {
    return (
      <ul>
        {answer.map((tick) => (
          <li key={tick}>{words.options?.[tick]}</li>
        ))}
      </ul>
    );
  }
  if (typeof answer !== 'string') return null;
  if (kind === 'radios') return <span>{words.options?.[answer]}</span>;
  if (kind === 'date') return <DateWords date={answer} instead={words.instead?.[answer]} />;
  if (kind === 'council') {
    if (isNation(answer)) return <span>{t(`safety:council.nation.${answer}`)}</span>;
    return <span translate="no">{councilNamed(answer)?.name ?? t('check.notSure')}</span>;
  }
  if (answer.trim() === '') return <span className="soft">{t('check.notGiven')}</span>;
  return (
    <span className="own-words" translate="no">
      {answer}
    </span>
  );
}
