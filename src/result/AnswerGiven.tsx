import { useTranslation } from 'react-i18next';
import { AnswerWords } from '../components/AnswerWords';
import { useQuestionWords } from '../components/question-words';
import type { QuestionId } from '../domain/questions';
import { ChangeLink } from './ChangeLink';

/** Takes a question on the path; shows the person's own answer to it, with a link to change it. */
export function AnswerGiven({ id }: { readonly id: QuestionId }) {
  const { t } = useTranslation('result');
  return (
    <div className="reason-answer">
      <dl>
        <dt>{useQuestionWords()(id).label}</dt>
        <dd>
          <AnswerWords id={id} />
        </dd>
      </dl>
      <ChangeLink to={id} label={t('why.change')} />
    </div>
  );
}
