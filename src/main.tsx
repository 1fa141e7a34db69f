import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { isoDate } from './domain/calendar/iso-date';
import { startWords } from './i18n';
import './styles/tokens.css';
import './styles/typeface.css';
import './styles/base.css';
import './styles/forms.css';

const twoDigits = (part: number) => String(part).padStart(2, '0');

// The one place where the clock is read: the day on the person's own calendar, not the one in Greenwich.
const now = new Date();
const today = isoDate(`${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

await startWords(navigator.languages);
// A page that broke is told to the person: the console stays free of what they typed.
const quietly = import.meta.env.DEV ? {} : { onCaughtError: () => undefined };
createRoot(root, quietly).render(
  <StrictMode>
    <App today={today} />
  </StrictMode>,
);
