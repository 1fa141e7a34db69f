import ICAL from 'ical.js';

/** A calendar file as another program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly isWholeDay: boolean;
  /** Each alarm's moment, as a duration from the start of the day. */
  readonly alarms: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}

/** Takes the text of a calendar file; gives its events. Throws where the text is not one well-formed calendar. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const others = calendar.getAllSubcomponents().filter(({ name }) => name !== 'vevent');
  if (calendar.name !== 'vcalendar' || others.length > 0) throw new Error('Not a calendar of events alone');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents();
    if (alarms.some(({ name }) => name !== 'valarm')) throw new Error('Something else than an alarm');
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isWholeDay: event.startDate.isDate && event.endDate.isDate,
      alarms: alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      properties: Object.fromEntries(
        component.getAllProperties().map((one) => [one.name, String(one.getFirstValue())]),
      ),
    };
  });
}

/** The lines as they stand in the file, before they are unfolded; every one must have ended. */
export function rawLines(text: string): readonly string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line is open');
  return text.slice(0, -2).split('\r\n');
}

/** How many bytes the longest line has, its end not counted. */
export const longestLine = (text: string): number =>
  Math.max(...rawLines(text).map((line) => new TextEncoder().encode(line).length));
