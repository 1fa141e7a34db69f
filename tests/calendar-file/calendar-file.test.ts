import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../src/calendar-file/calendar-file';
import { today } from '../case-of';
import { longestLine, rawLines, readCalendar } from './read-calendar';

const entry: CalendarEntry = {
  uid: 'a@dates.invalid',
  day: '2026-12-18',
  title: 'A date to keep',
  note: 'Ask for a review panel:\nSend by Friday 18 December 2026 to be safe',
  remind: [7, 1, 0],
};
const fileWith = (more: Partial<CalendarEntry>) => calendarFile([{ ...entry, ...more }], today);
const read = (more: Partial<CalendarEntry>) => readCalendar(fileWith(more))[0]!;

describe('a parent opens the file in their calendar', () => {
  test('and the day is a whole day, which ends where the next begins', () => {
    const { start, end, isWholeDay } = read({});
    expect([start, end, isWholeDay]).toEqual(['2026-12-18', '2026-12-19', true]);
    expect(rawLines(fileWith({}))).toContain('DTSTART;VALUE=DATE:20261218');
  });
  test('on the last day of a month and of February too', () => {
    expect(read({ day: '2026-12-31' }).end).toBe('2027-01-01');
    expect(read({ day: '2028-02-28' }).end).toBe('2028-02-29');
  });
  test('and it reminds at nine in the morning: a week before, a day before, and on the day', () => {
    expect(read({}).alarms).toEqual(['-P6DT15H', '-PT15H', 'PT9H']);
  });
  test('and each reminder counts from the beginning of the day and shows the title only', () => {
    const lines = rawLines(fileWith({}));
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER;RELATED=START:-P6DT15H',
      'TRIGGER;RELATED=START:-PT15H',
      'TRIGGER;RELATED=START:PT9H',
    ]);
    expect(lines.filter((line) => line === 'DESCRIPTION:A date to keep')).toHaveLength(3);
    expect(lines.filter((line) => line === 'ACTION:DISPLAY')).toHaveLength(3);
  });
  test('and it is private, blocks no time, and says when it was made', () => {
    expect(read({}).properties).toMatchObject({
      class: 'PRIVATE',
      transp: 'TRANSPARENT',
      sequence: '0',
      dtstamp: '2026-11-23T00:00:00Z',
    });
  });
  test('and the file does not say who made it or what for', () => {
    const { note, ...rest } = entry;
    const text = calendarFile([{ ...rest, note: '' }], today);
    expect(note).not.toBe('');
    expect(text).toContain('VERSION:2.0');
    expect(text).toContain('PRODID:-//Dates//Dates to keep//EN');
    expect(text).not.toMatch(/complain|council|ombudsman|sebbo|next stage/i);
  });
  test('with several dates in it, each with its own words', () => {
    const days = ['2026-12-18', '2027-01-04', '2027-02-01'] as const;
    const entries = days.map((day) => ({ ...entry, uid: `${day}@dates.invalid`, day, note: `For ${day}` }));
    const events = readCalendar(calendarFile(entries, today));
    expect(events.map(({ start }) => start)).toEqual(days);
    expect(events.map(({ description }) => description)).toEqual(days.map((day) => `For ${day}`));
  });
});

/** Halves of a character that stand alone. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What must come back out: the words, with their line ends made one kind and without what no calendar may hold. */
const kept = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(halves, '\ufffd');

const hostile: Readonly<Record<string, string>> = {
  'the end of a calendar': 'x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  'an event of their own': 'x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil\nDTSTART:20260101\nEND:VEVENT',
  'an alarm that writes an email': 'x\nBEGIN:VALARM\nACTION:EMAIL\nATTENDEE:mailto:a@example.org\nEND:VALARM',
  'a lone line end of old machines': 'one\rtwo\rEND:VEVENT',
  'a line that looks folded': 'one\r\n two\n\tthree',
  'marks that the format uses': 'a\\b;c,d:e"f\\n\\N\\;\\,',
  'control characters': 'a\u0000b\u0007c\u001bd\u007fe\u0085f\u2028g',
  'half a character': 'a\ud83db\ude00c',
  'five thousand faces': '👩‍👧‍👦'.repeat(625),
  'five thousand letters without a space': 'ж'.repeat(5000),
  'nothing at all': '',
};

describe('whatever the words hold, they stay words', () => {
  test.each(Object.entries(hostile))('%s', (_, text) => {
    const file = fileWith({ note: text, title: `t${text}` });
    const events = readCalendar(file);
    expect(events).toHaveLength(1);
    expect(events[0]!.description).toBe(kept(text));
    expect(events[0]!.summary).toBe(`t${kept(text)}`);
    expect(events[0]!.alarms).toHaveLength(3);
    expect(longestLine(file)).toBeLessThanOrEqual(75);
  });
  test('any text at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\\',
        ';',
        ',',
        'END:VCALENDAR',
        'BEGIN:VEVENT',
        '😀',
        '\ud800',
        ' ',
        '\t',
      ),
    );
    const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, anyText, (title, note) => {
        const file = fileWith({ title, note });
        const [event, ...more] = readCalendar(file);
        expect(more).toEqual([]);
        expect([event!.summary, event!.description]).toEqual([kept(title), kept(note)]);
        expect(longestLine(file)).toBeLessThanOrEqual(75);
      }),
    );
  });
  test('no line is cut within a character', () => {
    const file = fileWith({ note: 'é😀'.repeat(300) });
    expect(rawLines(file).length).toBeGreaterThan(20);
    for (const line of rawLines(file)) expect(line).not.toMatch(halves);
  });
});
