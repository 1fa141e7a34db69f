import userEvent from '@testing-library/user-event';
import { Suspense, useEffect } from 'react';
import { usePath } from 'raviger';
import { AnswersProvider, useAnswers } from '../../src/answers';
import type { Answers, QuestionId } from '../../src/domain/questions';
import { QuestionPage } from '../../src/pages/QuestionPage';
import { renderInWords } from './open-app';

interface AnsweredProps {
  readonly id: QuestionId;
  readonly answers: Answers;
  readonly told: (answers: Answers) => unknown;
}

/** Answers as if the person had just given them all; the question follows, and tells what is kept. */
function Answered({ id, answers, told }: AnsweredProps) {
  const journey = useAnswers();
  useEffect(() => journey.setAnswers(answers), []);
  useEffect(() => {
    told(journey.answers);
  });
  return usePath() === '/answered' ? null : <QuestionPage id={id} />;
}

/** Takes a question and what was answered before it; opens its page, on 23 November 2026. `kept` gives all answers. */
export async function openQuestion(id: QuestionId, answers: Answers) {
  let latest: Answers = {};
  window.history.replaceState(null, '', '/answered');
  await renderInWords(
    <AnswersProvider today="2026-11-23">
      <Suspense>
        <Answered id={id} answers={answers} told={(all) => (latest = all)} />
      </Suspense>
    </AnswersProvider>,
  );
  return { user: userEvent.setup(), kept: () => latest };
}
