import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { addDays, type IsoDate } from '../domain/calendar/iso-date';
import { calendarText } from './calendar-text';

/** One whole day in a calendar, with the words that stand in it. */
export interface CalendarEntry {
  /** The same for the same date in every file, so that a calendar takes a second file as an update. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly note: string;
  /** Whole days before `day` on which to remind; 0 is the day itself. */
  readonly remind: readonly number[];
}

const secondsADay = 86_400;
/** A whole day begins at midnight; nobody is to be woken then. */
const nineInTheMorning = 9 * 3_600;

/**
 * Takes the entries and today (ISO date); gives the text of an iCalendar file (RFC 5545): whole days without a time
 * zone, that block no time, marked private, with reminders at nine in the morning. Whatever the words hold, they stay
 * words. Throws where the browser gives no random ids (a page that is not served securely).
 */
export function calendarFile(entries: readonly CalendarEntry[], today: IsoDate): string {
  const calendar = ical({ prodId: { company: 'Dates', product: 'Dates to keep' } });
  for (const { uid, day, title, note, remind } of entries) {
    const event = calendar.createEvent({
      id: uid,
      stamp: `${today}T00:00:00Z`,
      allDay: true,
      start: day,
      // The first day after the event: an end is not part of it.
      end: addDays(day, 1),
      summary: calendarText(title),
      description: calendarText(note),
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of remind) {
      event
        .createAlarm({
          type: ICalAlarmType.display,
          triggerBefore: days * secondsADay - nineInTheMorning,
          description: calendarText(title),
        })
        .relatesTo('START');
    }
  }
  // The library leaves the last line open; the standard closes every line.
  return `${calendar.toString()}\r\n`;
}
