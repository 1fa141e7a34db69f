import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anniversary, carefulYear } from '../../src/domain/calendar/calendar-limits';
import { addDays, addMonths, daysBetween, isIsoDate } from '../../src/domain/calendar/iso-date';
import { isMonthOnly, rangeOf } from '../../src/domain/calendar/rough-date';
import { anyDay } from './any-day';

test('days there and back are where one began', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
      expect(addDays(addDays(from, days), -days)).toBe(from);
      expect(isIsoDate(addDays(from, days))).toBe(true);
    }),
  ));

test('months on end in the right month, on the same day or the last one', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, months) => {
      const to = addMonths(from, months);
      const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(month(to) - month(from)).toBe(months);
      expect(to.slice(8) === from.slice(8) || addDays(to, 1).endsWith('-01')).toBe(true);
    }),
  ));

test('the careful end of a limit in months is the day before its last', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 36 }), (from, months) => {
      expect(daysBetween(carefulYear(from, months), anniversary(from, months))).toBe(1);
    }),
  ));

test('a month gives a range within it, in order, and never past today once it has begun', () =>
  fc.assert(
    fc.property(anyDay, anyDay, (day, today) => {
      const month = day.slice(0, 7);
      const range = isMonthOnly(month) ? rangeOf(month, today) : undefined;
      if (!range) throw new Error(`${month} has no range`);
      expect(range.earliest <= range.latest && range.latest.startsWith(month)).toBe(true);
      if (range.earliest <= today) expect(range.latest <= today).toBe(true);
    }),
  ));
