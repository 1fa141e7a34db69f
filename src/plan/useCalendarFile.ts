import type { CalendarEntry } from '../calendar-file/calendar-file';
import type { IsoDate } from '../domain/calendar/iso-date';
import { useMadeFile, type MadeFile } from '../made-file/useMadeFile';

/** Neutral, because a file outlives this page in the device's list of downloads. */
const fileName = (today: IsoDate) => `dates-${today}.ics`;

/** Takes the entries and today (ISO date); gives how far the calendar file is and what makes it. */
export function useCalendarFile(entries: readonly CalendarEntry[], today: IsoDate): MadeFile {
  return useMadeFile(async () => {
    const { calendarFile } = await import('../calendar-file/calendar-file');
    const type = 'text/calendar;charset=utf-8';
    return new File([calendarFile(entries, today)], fileName(today), { type });
  });
}
