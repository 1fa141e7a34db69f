import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { Suspense, useEffect } from 'react';
import { AnswersProvider, useAnswers } from '../../src/answers';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import type { Answers } from '../../src/domain/questions';
import { needWords, startWords } from '../../src/i18n';
import type { Journey, Kept } from '../../src/journey-context';
import { CasePage } from '../../src/pages/CasePage';
import { LetterSentPage } from '../../src/pages/LetterSentPage';
import { ReplyPage } from '../../src/pages/ReplyPage';
import { SilencePage } from '../../src/pages/SilencePage';
import { StopPage } from '../../src/pages/StopPage';
import { paths } from '../../src/paths';
import { today } from '../case-of';
import { useDrawnPath } from '../../src/useDrawnPath';

/** Loads the words the pages need, once for a file of tests. */
export async function loadWords(): Promise<void> {
  if (!i18next.isInitialized) await startWords(['en']);
  await needWords('pages', 'safety', 'questions', 'routes', 'deadlines', 'result', 'plan', 'case', 'errors');
}

interface PersonProps {
  readonly kept: Kept;
  readonly at: string;
  readonly tell: (journey: Journey) => void;
}

/** Somebody who has answered all this before, and now opens a page. */
function Person({ kept, at, tell }: PersonProps) {
  const journey = useAnswers();
  const path = useDrawnPath();
  useEffect(() => {
    tell(journey);
  });
  useEffect(() => journey.comeBack(() => kept, at), []);
  if (path.startsWith(paths.reply)) return <ReplyPage />;
  if (path === paths.yourCase) return <CasePage />;
  if (path === paths.silence) return <SilencePage />;
  if (path === paths.letterSent) return <LetterSentPage />;
  if (path === paths.stop) return <StopPage />;
  return <p data-testid="elsewhere">{path}</p>;
}

/** Takes what somebody answered and may have kept besides; opens a page for them. `journey` gives what is kept now. */
export function openFor(
  answers: Answers,
  at: string = paths.yourCase,
  more: Partial<Kept> = {},
  on: IsoDate = today,
) {
  let latest: Journey | undefined;
  window.history.replaceState(null, '', '/elsewhere');
  render(
    <AnswersProvider today={on}>
      <Suspense>
        <Person kept={{ answers, ...more }} at={at} tell={(journey) => (latest = journey)} />
      </Suspense>
    </AnswersProvider>,
  );
  const user = userEvent.setup();
  const press = async (name: string, role: 'button' | 'link' | 'radio' | 'checkbox' = 'button') =>
    user.click(await screen.findByRole(role, { name }));
  return {
    user,
    press,
    goOn: () => press(i18next.t('pages:continue')),
    heading: (name: string) => screen.findByRole('heading', { level: 1, name }),
    journey: () => {
      if (latest === undefined) throw new Error('Nothing is drawn yet');
      return latest;
    },
  };
}
