import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useQuestionWords } from '../components/question-words';
import type { QuestionId } from '../domain/questions';
import { pathOf } from '../paths';
import '../styles/answers.css';

/** Takes a question and a word; links to the question, and says to those who hear the page which one it is. */
export function ChangeLink({ to, label }: { readonly to: QuestionId; readonly label: string }) {
  const { t } = useTranslation('result');
  const question = useQuestionWords()(to).label;
  return (
    <Link className="change-link" href={pathOf(to)}>
      <span>{label}</span>
      <span className="visually-hidden">{t('change.hidden', { question })}</span>
    </Link>
  );
}
