import type { IsoDate } from '../domain/calendar/iso-date';
import { readKept, tabKey } from './tab';
import type { Opened } from './work/open-work';

/** What the tab had kept, or that the part which opens it could not be loaded. */
export type OpenedTab = Opened | 'failed';

/** Takes today (ISO date); gives what the tab has kept, on its way, or undefined when it has nothing. Never rejects. */
export function openTab(today: IsoDate): Promise<OpenedTab> | undefined {
  const text = readKept('sessionStorage', tabKey);
  if (text === null) return undefined;
  return import('./work/open-work').then(
    ({ openText }) => openText(text, today),
    () => 'failed',
  );
}
