import { useEffect, useState } from 'react';
import type { CalendarEntry } from '../calendar-file/calendar-file';
import type { IsoDate } from '../domain/calendar/iso-date';

export type CalendarFile =
  | { readonly state: 'idle' | 'working' | 'failed' }
  | { readonly state: 'ready'; readonly url: string; readonly file: File };

/** Neutral, because a file outlives this page in the device's list of downloads. */
const fileName = (today: IsoDate) => `dates-${today}.ics`;

/** What outlives a drawing of the page. */
interface Held {
  isGone: boolean;
  url?: string;
}

function forget(held: Held) {
  if (held.url !== undefined) URL.revokeObjectURL(held.url);
  delete held.url;
}

function hold(held: Held, file: File): string {
  forget(held);
  return (held.url = URL.createObjectURL(file));
}

function holdWhileHere(held: Held) {
  held.isGone = false;
  return () => {
    held.isGone = true;
    forget(held);
  };
}

function save(url: string, name: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * Takes the entries and today (ISO date); gives how far the file is and the function that makes and saves it. The file
 * goes when what asked for it goes; one that comes too late is not saved.
 */
export function useCalendarFile(entries: readonly CalendarEntry[], today: IsoDate) {
  const [made, setMade] = useState<CalendarFile>({ state: 'idle' });
  const [held] = useState<Held>(() => ({ isGone: false }));
  useEffect(() => holdWhileHere(held), [held]);

  async function make() {
    setMade({ state: 'working' });
    try {
      const { calendarFile } = await import('../calendar-file/calendar-file');
      const type = 'text/calendar;charset=utf-8';
      const file = new File([calendarFile(entries, today)], fileName(today), { type });
      if (held.isGone) return;
      const url = hold(held, file);
      setMade({ state: 'ready', url, file });
      save(url, file.name);
    } catch {
      setMade({ state: 'failed' });
    }
  }
  return { made, start: () => void make() };
}
