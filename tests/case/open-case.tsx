import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { Suspense, useEffect, useLayoutEffect, type ReactNode } from 'react';
import { AnswersProvider, useAnswers } from '../../src/answers';
import { AnswersHolder } from '../../src/AnswersHolder';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import type { Answers } from '../../src/domain/questions';
import { needWords, startWords } from '../../src/i18n';
import type { Journey, Kept } from '../../src/journey-context';
import { readKept, tabKey } from '../../src/keep/tab';
import { openText } from '../../src/keep/work/open-work';
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
  readonly children: ReactNode;
}

/** Somebody who has answered all this before, and now opens a page. */
function Person({ kept, at, children }: PersonProps) {
  const { comeBack } = useAnswers();
  useEffect(() => comeBack(() => kept, at), []);
  return children;
}

function CasePages({ tell }: { readonly tell: (journey: Journey) => void }) {
  const journey = useAnswers();
  const path = useDrawnPath();
  // With the page itself, so that whoever sees the next page knows its answers too.
  useLayoutEffect(() => {
    tell(journey);
  });
  if (path.startsWith(paths.reply)) return <ReplyPage />;
  if (path === paths.yourCase) return <CasePage />;
  if (path === paths.silence) return <SilencePage />;
  if (path === paths.letterSent) return <LetterSentPage />;
  if (path === paths.stop) return <StopPage />;
  return <p data-testid="elsewhere">{path}</p>;
}

/** Draws the pages of the case; gives what a person can do on them. `journey` gives what is kept now. */
function draw(whole: (pages: ReactNode) => ReactNode) {
  let latest: Journey | undefined;
  render(whole(<CasePages tell={(journey) => (latest = journey)} />));
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

/** Takes what somebody answered and may have kept besides; opens a page for them. */
export function openFor(
  answers: Answers,
  at: string = paths.yourCase,
  more: Partial<Kept> = {},
  on: IsoDate = today,
) {
  window.history.replaceState(null, '', '/elsewhere');
  return draw((pages) => (
    <AnswersProvider today={on}>
      <Suspense>
        <Person kept={{ answers, ...more }} at={at}>
          {pages}
        </Person>
      </Suspense>
    </AnswersProvider>
  ));
}

/** Loads the page anew where it stands: nothing is left but what the tab has kept. */
export function reload() {
  window.dispatchEvent(new Event('pagehide'));
  cleanup();
  // Opened beforehand: React’s tools for tests lose a page that waits for it.
  const opened = openText(readKept('sessionStorage', tabKey) ?? '', today);
  return draw((pages) => (
    <AnswersHolder today={today} opened={opened}>
      <Suspense>{pages}</Suspense>
    </AnswersHolder>
  ));
}
