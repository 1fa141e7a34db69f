import { describe, expect, test } from 'vitest';
import { easterSunday, holidaysByRule } from '../../src/domain/calendar/holiday-rule';
import { weekday, type IsoDate } from '../../src/domain/calendar/iso-date';

describe('the rule', () => {
  test.each<IsoDate>([
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2026-04-05',
    '2035-03-25',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('Easter Sunday falls on %s', (date) => expect(easterSunday(Number(date.slice(0, 4)))).toBe(date));
  test.each([
    ['on Monday', 2028, '12-25 12-26'],
    ['on Thursday', 2025, '12-25 12-26'],
    ['on Friday', 2026, '12-25 12-28'],
    ['on Saturday', 2027, '12-27 12-28'],
    ['on Sunday', 2022, '12-27 12-26'],
  ])('when Christmas is %s, as in %i, its two holidays are %s', (_, year, days) =>
    expect(
      holidaysByRule(year)
        .slice(6)
        .map(({ date }) => date.slice(5))
        .join(' '),
    ).toBe(days),
  );
  test('gives eight different weekdays in every year it covers', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const days = holidaysByRule(year).map(({ date }) => date);
      expect(new Set(days).size).toBe(8);
      expect(days.every((date) => date.startsWith(`${year}`) && weekday(date) % 6 !== 0)).toBe(true);
      expect(weekday(easterSunday(year))).toBe(0);
    }
  });
});
