import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  isIsoDate,
  isoDate,
  weekday,
  yearsAfter,
  type IsoDate,
} from '../../src/domain/calendar/iso-date';

describe('only real days of 1900 to 2199 are dates', () => {
  test.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2026-11-30'])('%s is a date', (text) =>
    expect(isIsoDate(text)).toBe(true),
  );
  test.each([
    '1899-12-31',
    '2200-01-01',
    '2026-02-29',
    '1900-02-29',
    '2026-11-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-5',
    '05-01-2026',
    '2026-11',
    '2026-11-23T00:00:00Z',
    ' 2026-11-23',
    '2026-11-23\n',
    '',
    'notSure',
  ])('%j is not a date', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(RangeError);
  });
});

describe('calendar days', () => {
  test.each<[string, IsoDate, number, IsoDate]>([
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['over 29 February', '2028-02-28', 1, '2028-02-29'],
    ['over the end of a February without one', '2026-02-28', 1, '2026-03-01'],
    ['back over the end of a month', '2026-03-01', -1, '2026-02-28'],
    ['over the night the clocks go forward', '2026-03-28', 2, '2026-03-30'],
    ['over the night the clocks go back', '2026-10-24', 2, '2026-10-26'],
    ['no days at all', '2026-11-23', 0, '2026-11-23'],
  ])('%s: %s plus %i is %s', (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
  test.each<[IsoDate, number]>([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-12-26', 6],
    ['1900-01-01', 1],
    ['2100-03-01', 1],
  ])('%s is day %i of the week', (date, day) => expect(weekday(date)).toBe(day));
});

describe('months and years end on the corresponding date (SP-D05)', () => {
  test.each<[string, IsoDate, number, IsoDate]>([
    ['the same day of the month', '2026-11-23', 1, '2026-12-23'],
    ['31 January to the end of February', '2026-01-31', 1, '2026-02-28'],
    ['31 January to the end of a leap February', '2028-01-31', 1, '2028-02-29'],
    ['31 August to 30 September', '2026-08-31', 1, '2026-09-30'],
    ['30 November over a year end to February', '2026-11-30', 3, '2027-02-28'],
    ['the last day of February is not stretched to 31 March', '2026-02-28', 1, '2026-03-28'],
    ['back from 31 March', '2026-03-31', -1, '2026-02-28'],
    ['back over a year end', '2026-01-15', -13, '2024-12-15'],
    ['no months at all', '2026-01-31', 0, '2026-01-31'],
  ])('%s: %s plus %i months is %s', (_, from, months, to) => expect(addMonths(from, months)).toBe(to));
  test.each<[string, IsoDate, number, IsoDate]>([
    ['the example of SP-D05', '2026-03-10', 1, '2027-03-10'],
    ['29 February to 28 February', '2028-02-29', 1, '2029-02-28'],
    ['29 February to the next 29 February', '2028-02-29', 4, '2032-02-29'],
    ['28 February before a leap year stays the 28th', '2027-02-28', 1, '2028-02-28'],
    ['a last day on a Sunday is not moved (SP-D06)', '2026-03-14', 1, '2027-03-14'],
  ])('%s: %s plus %i years is %s', (_, from, years, to) => expect(yearsAfter(from, years)).toBe(to));
  test.each<[IsoDate, IsoDate]>([
    ['2026-02-01', '2026-02-28'],
    ['2028-02-29', '2028-02-29'],
    ['2199-12-05', '2199-12-31'],
  ])('the month of %s ends on %s', (date, end) => expect(endOfMonth(date)).toBe(end));
});

test.each<[string, () => unknown]>([
  ['a day that does not exist', () => addDays('2026-02-30', 1)],
  ['the weekday of a day that does not exist', () => weekday('2026-02-30')],
  ['half a day', () => addDays('2026-11-23', 0.5)],
  ['half a month', () => addMonths('2026-11-23', 0.5)],
  ['no number', () => addDays('2026-11-23', Number.NaN)],
  ['a day past 2199', () => addDays('2199-12-31', 1)],
  ['a day far out of reach', () => addDays('2026-11-23', 1e12)],
  ['a month before 1900', () => addMonths('1900-01-31', -1)],
])('%s is refused, not guessed', (_, ask) => expect(ask).toThrow(RangeError));
