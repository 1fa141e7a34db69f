import { Suspense, useEffect, type ReactNode } from 'react';
import { usePath } from 'raviger';
import { AnswersProvider, useAnswers } from './answers';
import { Loaded } from './components/Loaded';
import { Waiting } from './components/Waiting';
import type { IsoDate } from './domain/calendar/iso-date';
import { CrashBoundary } from './keep/CrashBoundary';
import { NoticesContext } from './keep/KeepLink';
import { openTab } from './keep/open-tab';
import { NoticesSlot, WatchSlot } from './keep/slots';
import {
  fetchLaterPages,
  laterPages,
  ruleBookPage,
  sampleLetterPage,
  statementPage,
  staySafePage,
} from './later-pages';
import { QuestionPage } from './pages/QuestionPage';
import { StartPage } from './pages/StartPage';
import { UnknownPage } from './pages/UnknownPage';
import { pathOf, paths, questionIds } from './paths';

const pages: Readonly<Record<string, () => ReactNode>> = {
  [paths.start]: () => <StartPage />,
  ...Object.fromEntries(questionIds.map((id) => [pathOf(id), () => <QuestionPage key={id} id={id} />])),
  [paths.result]: () => <Loaded key="result" load={laterPages.result} />,
  [paths.checkAnswers]: () => <Loaded key="check" load={laterPages.checkAnswers} />,
  [paths.letter]: () => <Loaded key="letter" load={laterPages.letter} />,
  [paths.ruleBook]: () => <Loaded key="rule-book" load={ruleBookPage} />,
  [paths.papers]: () => <Loaded key="papers" load={laterPages.papers} />,
  [paths.yourCase]: () => <Loaded key="case" load={laterPages.yourCase} />,
  [paths.reply]: () => <Loaded key="reply" load={laterPages.reply} />,
  [paths.silence]: () => <Loaded key="silence" load={laterPages.silence} />,
  [paths.letterSent]: () => <Loaded key="sent" load={laterPages.letterSent} />,
  [paths.stop]: () => <Loaded key="stop" load={laterPages.stop} />,
  [paths.plan]: () => <Loaded key="plan" load={laterPages.plan} />,
  [paths.staySafe]: () => <Loaded key="stay-safe" load={staySafePage} />,
  [paths.talk]: () => <Loaded key="talk" load={laterPages.talk} />,
  [paths.accessibility]: () => <Loaded key="accessibility" load={statementPage} />,
  [paths.sampleLetter]: () => <Loaded key="sample-letter" load={sampleLetterPage} />,
  [paths.keep]: () => <Loaded key="keep" load={laterPages.keep} />,
};

/** Takes today on the person's own calendar (ISO date), which is read nowhere else; gives the whole app. */
export function App({ today }: { today: IsoDate }) {
  return (
    <AnswersProvider today={today} open={openTab}>
      <NoticesContext value={<NoticesSlot />}>
        <Suspense fallback={<Waiting />}>
          <Pages />
        </Suspense>
      </NoticesContext>
      <WatchSlot />
    </AnswersProvider>
  );
}

/** Going through a reply takes several steps under one path. */
const pageOf = (path: string) => (path.startsWith(`${paths.reply}/`) ? paths.reply : path);

function Pages() {
  const hasBegun = Object.keys(useAnswers().answers).length > 0;
  useEffect(() => {
    if (hasBegun) void fetchLaterPages();
  }, [hasBegun]);
  const path = usePath() ?? paths.start;
  return <CrashBoundary path={path}>{pages[pageOf(path)]?.() ?? <UnknownPage />}</CrashBoundary>;
}
