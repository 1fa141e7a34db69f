import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { AnswersProvider, useAnswers } from '../../src/answers';
import { Frame } from '../../src/components/Frame';
import { isLater } from '../../src/components/later-inputs';
import { LaterInput } from '../../src/components/LaterInput';
import { QuestionForm } from '../../src/components/QuestionForm';
import { QuestionInput } from '../../src/components/QuestionInput';
import { questions, type Answers, type QuestionId } from '../../src/domain/questions';
import { renderInWords } from './open-app';
import { useDrawnPath } from '../../src/useDrawnPath';

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
  const Input = isLater(questions[id].kind) ? LaterInput : QuestionInput;
  // Not by its own path: a letter's question would lead on to the result while no letter is chosen.
  return useDrawnPath() === '/answered' ? null : <QuestionForm id={id} Input={Input} />;
}

/** Takes a question and what was answered before it; opens its page, on 23 November 2026. `kept` gives all answers. */
export async function openQuestion(id: QuestionId, answers: Answers) {
  let latest: Answers = {};
  window.history.replaceState(null, '', '/answered');
  await renderInWords(
    <AnswersProvider today="2026-11-23">
      <Frame>
        <Answered id={id} answers={answers} told={(all) => (latest = all)} />
      </Frame>
    </AnswersProvider>,
  );
  return { user: userEvent.setup(), kept: () => latest };
}
