import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { isoDate, type IsoDate } from './domain/calendar/iso-date';
import { isClockInDoubt } from './domain/clock-doubt';
import { needWords, startWords } from './i18n';
import { fetchFirstPages } from './later-pages';
import { holdPlainPart } from './offline/plain-part';
import { whenQuiet } from './offline/when-quiet';
import { goElsewhere, hasLeft } from './keep/leaving';
import './styles/tokens.css';
import './styles/typeface.css';
import './styles/base.css';
import './styles/forms.css';
import './styles/plain-part.css';
import './styles/stay-safe.css';

const twoDigits = (part: number) => String(part).padStart(2, '0');

// The one place where the clock is read: the day on the person's own calendar, not the one in Greenwich.
const now = new Date();
const device = isoDate(`${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`);

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root"');
const showPlainPart = holdPlainPart(element);

const root = createRoot(element, {
  // A page that broke is told to the person: the console stays free of what they typed.
  ...(import.meta.env.PROD && { onCaughtError: () => undefined }),
  onUncaughtError: (error) => {
    reportError(error);
    // React empties the page first.
    queueMicrotask(showPlainPart);
  },
});

const show = (today: IsoDate) =>
  root.render(
    <StrictMode>
      <App today={today} />
    </StrictMode>,
  );

/** Where the clock is plainly wrong, asks for the day before the app shows one. Rejects if that cannot be loaded. */
async function askTheDay(): Promise<void> {
  const [{ ClockPage }] = await Promise.all([import('./offline/ClockPage'), needWords('offline')]);
  root.render(
    <StrictMode>
      <ClockPage today={device} onToday={show} />
    </StrictMode>,
  );
}

async function start(): Promise<void> {
  await startWords(navigator.languages);
  void fetchFirstPages();
  if (isClockInDoubt(device)) await askTheDay();
  else show(device);
}

if (hasLeft()) goElsewhere();
else
  try {
    await start();
  } catch (error) {
    showPlainPart();
    throw error;
  }

if (import.meta.env.PROD) {
  whenQuiet(() => {
    // Where this fails the next visit tries again; until then everything works as long as there is a connection.
    import('./offline/start-offline').then(({ startOffline }) => startOffline()).catch(() => undefined);
  });
}
