import { useTranslation } from 'react-i18next';
import type { Finding, Happened } from '../domain/questions';
import { DateWords } from './DateWords';
import { useQuestionWords } from './question-words';

interface SubjectAnswersProps {
  readonly dates?: readonly Happened[];
  readonly findings?: readonly Finding[];
}

/** Takes what was answered for each subject; shows each subject with its date or with what the council found. */
export function SubjectAnswers({ dates = [], findings = [] }: SubjectAnswersProps) {
  const { t } = useTranslation('questions');
  const wordsOf = useQuestionWords();
  const subjects = wordsOf('subjects').options;
  const kinds = wordsOf('findings').options;
  return (
    <ul className="subject-answers">
      {dates.map(({ about, when }) => (
        <li key={about}>
          <span className="part-name">{subjects?.[about]}</span>
          <DateWords date={when} instead={undefined} />
        </li>
      ))}
      {findings.map(({ about, finding, notDone }) => (
        <li key={about}>
          <span className="part-name">{subjects?.[about]}</span>
          <span>{kinds?.[finding]}</span>
          {notDone && <span className="part-note">{t('findings.notDone')}</span>}
        </li>
      ))}
    </ul>
  );
}
