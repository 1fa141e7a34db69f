import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { Suspense, useEffect } from 'react';
import { AnswersProvider, useAnswers } from '../../src/answers';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import type { Answers } from '../../src/domain/questions';
import { needWords, startWords } from '../../src/i18n';
import { PlanPage } from '../../src/pages/PlanPage';
import { paths } from '../../src/paths';
import { somebodyWho, today } from '../case-of';
import { useDrawnPath } from '../../src/useDrawnPath';

const files = [
  'pages',
  'safety',
  'questions',
  'routes',
  'deadlines',
  'result',
  'plan',
  'hard-words',
] as const;
export const namespaces: readonly string[] = files;

/** Loads the words the page needs, once for a file of tests. */
export async function loadWords(): Promise<void> {
  if (!i18next.isInitialized) await startWords(['en']);
  await needWords(...files);
}

/** A person who has answered all and then opens the plan. */
function Person({ answers }: { answers: Answers }) {
  const journey = useAnswers();
  const path = useDrawnPath();
  const hasAnswered = Object.keys(journey.answers).length > 0;
  useEffect(() => {
    if (!hasAnswered && Object.keys(answers).length > 0) journey.setAnswers(answers);
  });
  if (path === paths.plan) return <PlanPage />;
  return (
    <button type="button" onClick={() => journey.bringTo(paths.plan)}>
      To the plan
    </button>
  );
}

/** Takes all answers; ends on the plan, or on the page that the person is brought to instead. */
export async function openWith(answers: Answers, on: IsoDate = today) {
  window.history.replaceState(null, '', '/elsewhere');
  render(
    <AnswersProvider today={on}>
      <Suspense>
        <Person answers={answers} />
      </Suspense>
    </AnswersProvider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'To the plan' }));
  return user;
}

/** Takes what differs from the ordinary parent; opens their plan. */
export async function openPlan(said: Answers, on?: IsoDate) {
  const user = await openWith(somebodyWho(said), on);
  await screen.findByRole('heading', { level: 1 });
  return user;
}
