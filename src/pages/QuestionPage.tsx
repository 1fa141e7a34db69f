import { use, useState } from 'react';
import { useAnswers } from '../answers';
import { fetchLaterInput, isLater } from '../components/later-input';
import { LoadFailed } from '../components/LoadFailed';
import { QuestionForm } from '../components/QuestionForm';
import { questions, type QuestionId } from '../domain/questions';
import { paths } from '../paths';
import { useOpenOnly } from '../useOpenOnly';

/** Takes a question's id; asks it if the answers so far lead to it. One page serves every question. */
export function QuestionPage({ id }: { id: QuestionId }) {
  const { answers, safety, walk } = useAnswers();
  // Nobody is asked anything before they know how to leave.
  const isWarned = safety !== undefined || Object.keys(answers).length > 0;
  const isOpen = isWarned && walk.asked.includes(id);
  useOpenOnly(isOpen, isWarned ? undefined : paths.staySafe);
  if (!isOpen) return null;
  return isLater(questions[id].kind) ? <LaterQuestion id={id} /> : <QuestionForm id={id} />;
}

/** A question whose input is fetched after the first pages, or a way to try again. */
function LaterQuestion({ id }: { id: QuestionId }) {
  const [attempt, setAttempt] = useState(fetchLaterInput);
  const Input = use(attempt);
  if (!Input) return <LoadFailed onRetry={() => setAttempt(fetchLaterInput())} />;
  return <QuestionForm id={id} Input={Input} />;
}
