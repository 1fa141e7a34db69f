import { useState } from 'react';
import { useAnswers } from '../answers';
import { isLater, laterInput } from '../components/later-inputs';
import { Loaded } from '../components/Loaded';
import { LoadFailed } from '../components/LoadFailed';
import { hasQuestionWords, questionWords, wordFileOf } from '../components/question-ready';
import { QuestionForm } from '../components/QuestionForm';
import { useLoaded } from '../components/useLoaded';
import { questions, type QuestionId } from '../domain/questions';
import { paths } from '../paths';
import { useOpenOnly } from '../useOpenOnly';

/** Takes a question's id; asks it if the answers so far lead to it. One page serves every question. */
export function QuestionPage({ id }: { id: QuestionId }) {
  const { hasBegun, safety, walk } = useAnswers();
  // Nobody is asked anything before they know how to leave.
  const isWarned = safety !== undefined || hasBegun;
  const isOpen = isWarned && walk.asked.includes(id);
  // Decided once, so that the form is never put somewhere else while it is filled in.
  const [isReady] = useState(() => hasQuestionWords(id));
  useOpenOnly(isOpen, isWarned ? undefined : paths.staySafe);
  if (!isOpen) return null;
  const form = isLater(questions[id].kind) ? <LaterQuestion id={id} /> : <QuestionForm id={id} />;
  return isReady ? form : <Loaded loader={questionWords[wordFileOf(id)]}>{form}</Loaded>;
}

/** A question whose input is fetched after the first pages, or a way to try again. */
function LaterQuestion({ id }: { id: QuestionId }) {
  const { found, retry, tries } = useLoaded(laterInput);
  return found ? <QuestionForm id={id} Input={found} /> : <LoadFailed onRetry={retry} tries={tries} />;
}
