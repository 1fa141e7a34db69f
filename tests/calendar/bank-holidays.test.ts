import { describe, expect, test } from 'vitest';
import {
  bankHoliday,
  holidaysKnownFrom,
  holidaysKnownUntil,
  publishedHolidaysOf,
  type Holiday,
  type HolidayName,
} from '../../src/domain/calendar/bank-holidays';
import { holidaysByRule } from '../../src/domain/calendar/holiday-rule';
import { weekday, type IsoDate } from '../../src/domain/calendar/iso-date';

const publishedYears = Array.from({ length: 17 }, (_, n) => 2012 + n);

/** What proclamations changed: three days moved, four added. Nothing else may differ from the rule. */
const moved: Record<number, Holiday> = {
  2012: { date: '2012-06-04', name: 'spring', substitute: true },
  2020: { date: '2020-05-08', name: 'earlyMay', substitute: false },
  2022: { date: '2022-06-02', name: 'spring', substitute: false },
};
const oneOffs: IsoDate[] = ['2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'];

describe('the published list', () => {
  test('runs from 2012 to 2028 without a gap', () => {
    expect([holidaysKnownFrom, holidaysKnownUntil]).toEqual(['2012-01-01', '2028-12-31']);
    for (const year of publishedYears) expect(publishedHolidaysOf(year)?.length).toBeGreaterThanOrEqual(8);
    expect(publishedHolidaysOf(2011)).toBeUndefined();
    expect(publishedHolidaysOf(2029)).toBeUndefined();
  });
  test.each(publishedYears)('%i is the rule with the days that were moved and added', (year) => {
    const expected = [
      ...holidaysByRule(year).map((day) => (moved[year]?.name === day.name ? moved[year] : day)),
      ...oneOffs
        .filter((date) => date.startsWith(`${year}`))
        .map((date) => ({ date, name: 'oneOff', substitute: false })),
    ];
    expect(publishedHolidaysOf(year)).toEqual(expected);
  });
  test.each(publishedYears)('%i has every holiday on a weekday and none twice', (year) => {
    const days = (publishedHolidaysOf(year) ?? []).map(({ date }) => date);
    expect(days.filter((date) => weekday(date) === 0 || weekday(date) === 6)).toEqual([]);
    expect(new Set(days).size).toBe(days.length);
  });
  test.each<[number, string]>([
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('%i is as the law sheet lists it (SP-D02)', (year, days) =>
    expect((publishedHolidaysOf(year) ?? []).map(({ date }) => date.slice(5)).join(' ')).toBe(days),
  );
});

describe('a single day', () => {
  test.each<[string, IsoDate, HolidayName, boolean, boolean]>([
    ['Christmas Day on a weekday', '2026-12-25', 'christmas', false, true],
    ['the substitute for a Saturday Boxing Day', '2026-12-28', 'boxing', true, true],
    ['the substitute for a Saturday Christmas', '2027-12-27', 'christmas', true, true],
    ['the substitute for a Saturday New Year', '2028-01-03', 'newYear', true, true],
    ['Good Friday', '2026-04-03', 'goodFriday', false, true],
    ['Easter Monday', '2026-04-06', 'easterMonday', false, true],
    ['VE day, to which early May was moved', '2020-05-08', 'earlyMay', false, true],
    ['the Platinum Jubilee', '2022-06-03', 'oneOff', false, true],
    ['the State Funeral', '2022-09-19', 'oneOff', false, true],
    ['the coronation', '2023-05-08', 'oneOff', false, true],
    ['a day after the list ends, by rule', '2029-03-30', 'goodFriday', false, false],
    ['a substitute after the list ends', '2033-12-27', 'christmas', true, false],
    ['a day before the list begins, by rule', '2011-04-22', 'goodFriday', false, false],
  ])('%s', (_, date, name, substitute, known) =>
    expect(bankHoliday(date)).toEqual({ name, substitute, known }),
  );
  test.each<[string, IsoDate]>([
    ['an ordinary day', '2026-11-23'],
    ['a Boxing Day on a Saturday, whose substitute is listed', '2026-12-26'],
    ['the usual early May Monday of 2020', '2020-05-04'],
    ['the usual spring Monday of 2022', '2022-05-30'],
    ['Easter Sunday', '2026-04-05'],
  ])('%s is not a bank holiday', (_, date) => expect(bankHoliday(date)).toBeUndefined());
  test('a day that does not exist is refused', () =>
    expect(() => bankHoliday('2026-02-30')).toThrow(RangeError));
});
