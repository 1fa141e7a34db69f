import { useAnswers } from '../answers';
import { QuestionForm } from '../components/QuestionForm';
import type { QuestionId } from '../domain/questions';
import { useOpenOnly } from '../useOpenOnly';

/** Takes a question's id; asks it if the answers so far lead to it. One page serves every question. */
export function QuestionPage({ id }: { id: QuestionId }) {
  const isOpen = useAnswers().walk.asked.includes(id);
  useOpenOnly(isOpen);
  return isOpen ? <QuestionForm id={id} /> : null;
}
