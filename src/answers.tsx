import { Suspense, use, useState, type ReactNode } from 'react';
import { AnswersHolder } from './AnswersHolder';
import { Frame } from './components/Frame';
import { LoadFailed } from './components/LoadFailed';
import { Waiting } from './components/Waiting';
import type { IsoDate } from './domain/calendar/iso-date';
import { JourneyContext, type Journey } from './journey-context';
import type { openTab, OpenedTab } from './keep/open-tab';

/** Gives the answers, the walk they make, and the ways to change them. Throws outside AnswersProvider. */
export function useAnswers(): Journey {
  const journey = use(JourneyContext);
  if (!journey) throw new Error('useAnswers needs an AnswersProvider above it');
  return journey;
}

interface ProviderProps {
  /** The day on the person's own calendar. */
  readonly today: IsoDate;
  readonly children: ReactNode;
}

/** Takes today (ISO date), what opens the tab's own storage, and the pages; holds the answers for them. */
export function AnswersProvider({
  today,
  open = () => undefined,
  children,
}: ProviderProps & { readonly open?: typeof openTab }) {
  const [opening, setOpening] = useState(() => open(today));
  if (opening === undefined) return <AnswersHolder today={today}>{children}</AnswersHolder>;
  return (
    <Suspense fallback={<Waiting />}>
      <FromTab today={today} opening={opening} onRetry={() => setOpening(open(today))}>
        {children}
      </FromTab>
    </Suspense>
  );
}

interface FromTabProps extends ProviderProps {
  readonly opening: Promise<OpenedTab>;
  readonly onRetry: () => void;
}

/** What is needed to open the tab's work may fail to load: then it stays where it is until the next attempt. */
function FromTab({ opening, onRetry, today, children }: FromTabProps) {
  const opened = use(opening);
  if (opened !== 'failed') return <AnswersHolder {...{ today, opened }}>{children}</AnswersHolder>;
  return (
    <AnswersHolder today={today} keepsNothing>
      <Frame>
        <LoadFailed onRetry={onRetry} />
      </Frame>
    </AnswersHolder>
  );
}
