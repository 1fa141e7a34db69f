import { Suspense, useEffect, type ReactNode } from 'react';
import { AnswersProvider, useAnswers } from './answers';
import { Frame } from './components/Frame';
import { Loaded } from './components/Loaded';
import { OnItsWay } from './components/OnItsWay';
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
import { pathOf, paths, questionIds, servingPath } from './paths';
import { useDrawnPath } from './useDrawnPath';

const pages: Readonly<Record<string, () => ReactNode>> = {
  [paths.start]: () => <StartPage />,
  ...Object.fromEntries(questionIds.map((id) => [pathOf(id), () => <QuestionPage key={id} id={id} />])),
  [paths.result]: () => <Loaded key="result" loader={laterPages.result} />,
  [paths.checkAnswers]: () => <Loaded key="check" loader={laterPages.checkAnswers} />,
  [paths.letter]: () => <Loaded key="letter" loader={laterPages.letter} />,
  [paths.ruleBook]: () => <Loaded key="rule-book" loader={ruleBookPage} />,
  [paths.papers]: () => <Loaded key="papers" loader={laterPages.papers} />,
  [paths.yourCase]: () => <Loaded key="case" loader={laterPages.yourCase} />,
  [paths.reply]: () => <Loaded key="reply" loader={laterPages.reply} />,
  [paths.silence]: () => <Loaded key="silence" loader={laterPages.silence} />,
  [paths.letterSent]: () => <Loaded key="sent" loader={laterPages.letterSent} />,
  [paths.stop]: () => <Loaded key="stop" loader={laterPages.stop} />,
  [paths.plan]: () => <Loaded key="plan" loader={laterPages.plan} />,
  [paths.staySafe]: () => <Loaded key="stay-safe" loader={staySafePage} />,
  [paths.talk]: () => <Loaded key="talk" loader={laterPages.talk} />,
  [paths.accessibility]: () => <Loaded key="accessibility" loader={statementPage} />,
  [paths.sampleLetter]: () => <Loaded key="sample-letter" loader={sampleLetterPage} />,
  [paths.keep]: () => <Loaded key="keep" loader={laterPages.keep} />,
};

/** Takes today on the person's own calendar (ISO date), which is read nowhere else; gives the whole app. */
export function App({ today }: { today: IsoDate }) {
  return (
    <OnItsWay>
      <AnswersProvider today={today} open={openTab}>
        <NoticesContext value={<NoticesSlot />}>
          {/* What stands above and below the pages may break as well. */}
          <CrashBoundary path="">
            <Frame>
              <Suspense fallback={<Waiting />}>
                <Pages />
              </Suspense>
            </Frame>
          </CrashBoundary>
        </NoticesContext>
        <WatchSlot />
      </AnswersProvider>
    </OnItsWay>
  );
}

function Pages() {
  const { hasBegun, safety } = useAnswers();
  // From the first question on: it has all that it needs, and once it is drawn the line is free.
  const isUnderWay = safety !== undefined || hasBegun;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const frame = requestAnimationFrame(() => void fetchLaterPages());
    return () => cancelAnimationFrame(frame);
  }, [isUnderWay]);
  const path = useDrawnPath();
  return <CrashBoundary path={path}>{pages[servingPath(path)]?.() ?? <UnknownPage />}</CrashBoundary>;
}
