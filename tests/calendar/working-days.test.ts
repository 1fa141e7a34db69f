import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import {
  carefulLastDay,
  countWorkingDays,
  isWorkingDay,
  workingDaysAfter,
} from '../../src/domain/calendar/working-days';
import { workingDaysBetween } from './working-days-between';

test.each<[string, IsoDate, number, IsoDate]>([
  ['a trigger on Saturday starts on Monday', '2026-11-21', 1, '2026-11-23'],
  ['a trigger on Sunday starts on the same Monday', '2026-11-22', 1, '2026-11-23'],
  ['a trigger on Friday starts on the same Monday too', '2026-11-20', 1, '2026-11-23'],
  ['a trigger on a bank holiday starts on the next working day', '2026-08-31', 1, '2026-09-01'],
  ['a trigger on Good Friday starts on Tuesday', '2026-04-03', 1, '2026-04-07'],
  ['two days over Easter', '2026-04-01', 2, '2026-04-07'],
  ['over Christmas with a substitute Boxing Day', '2026-12-24', 1, '2026-12-29'],
  ['over Christmas with both days substituted', '2027-12-24', 1, '2027-12-29'],
  ['over Christmas and New Year', '2026-12-23', 5, '2027-01-04'],
  ['over VE day in 2020', '2020-05-07', 1, '2020-05-11'],
  ['the usual early May Monday of 2020 was worked', '2020-05-01', 1, '2020-05-04'],
  ['over the two Jubilee days of 2022', '2022-06-01', 1, '2022-06-06'],
  ['the usual spring Monday of 2022 was worked', '2022-05-27', 1, '2022-05-30'],
  ['over the State Funeral', '2022-09-16', 1, '2022-09-20'],
  ['over the coronation', '2023-05-05', 1, '2023-05-09'],
  ['over the night the clocks go forward', '2026-03-27', 1, '2026-03-30'],
  ['over the night the clocks go back', '2026-10-23', 1, '2026-10-26'],
  ['over 29 February', '2028-02-28', 2, '2028-03-01'],
  ['over the end of the published list', '2028-12-22', 5, '2029-01-03'],
])('%s: %s plus %i is %s', (_, from, n, last) => expect(workingDaysAfter(from, n)).toBe(last));

test('a count names every day it passed over, and why', () =>
  expect(countWorkingDays('2026-12-24', 3)).toEqual({
    from: '2026-12-24',
    workingDays: 3,
    last: '2026-12-31',
    skipped: [
      { date: '2026-12-25', why: 'christmas', substitute: false },
      { date: '2026-12-26', why: 'weekend', substitute: false },
      { date: '2026-12-27', why: 'weekend', substitute: false },
      { date: '2026-12-28', why: 'boxing', substitute: true },
    ],
    beyondKnownHolidays: false,
  }));

test('the trigger day itself is never among the days passed over', () =>
  expect(countWorkingDays('2026-11-21', 1).skipped.map(({ date }) => date)).toEqual(['2026-11-22']));

test.each<[string, IsoDate, number, boolean]>([
  ['that ends on the last known working day', '2028-12-27', 2, false],
  ['that runs past the list', '2028-12-27', 3, true],
  ['that starts before the list', '2011-12-29', 3, true],
  ['whose day 0 alone is before the list', '2011-12-31', 1, false],
])('a count %s: some days are only expected is %s', (_, from, n, beyond) =>
  expect(countWorkingDays(from, n).beyondKnownHolidays).toBe(beyond),
);

test.each<[string, IsoDate, number, IsoDate]>([
  ['a working trigger day is day one', '2026-11-23', 1, '2026-11-23'],
  ['and the second day is the next working day', '2026-11-27', 2, '2026-11-30'],
  ['a Saturday is not day one', '2026-11-21', 1, '2026-11-23'],
  ['a bank holiday is not day one', '2026-12-25', 1, '2026-12-29'],
])('the careful count: %s', (_, from, n, last) => expect(carefulLastDay(from, n)).toBe(last));

test.each<[string, IsoDate, IsoDate, number]>([
  ['the same day', '2026-11-23', '2026-11-23', 0],
  ['an earlier day', '2026-11-23', '2026-11-20', 0],
  ['the next working day', '2026-11-20', '2026-11-23', 1],
  ['a weekend', '2026-11-20', '2026-11-22', 0],
  ['the whole of SP-V01', '2026-11-23', '2027-02-25', 65],
])('working days up to %s: from %s to %s there are %i', (_, from, to, n) =>
  expect(workingDaysBetween(from, to)).toBe(n),
);

test.each<[IsoDate, boolean]>([
  ['2026-11-23', true],
  ['2026-11-21', false],
  ['2026-11-22', false],
  ['2026-12-25', false],
  ['2026-12-24', true],
  ['2026-12-31', true],
])('%s is a working day: %s', (date, is) => expect(isWorkingDay(date)).toBe(is));

describe('what cannot be counted is refused', () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d working days', (n) => {
    expect(() => countWorkingDays('2026-11-23', n)).toThrow(RangeError);
    expect(() => carefulLastDay('2026-11-23', n)).toThrow(RangeError);
  });
  test('a day that does not exist', () => {
    expect(() => countWorkingDays('2026-02-30', 5)).toThrow(RangeError);
    expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError);
  });
  test('a count past the year 2199', () =>
    expect(() => countWorkingDays('2199-12-30', 5)).toThrow(RangeError));
});
