import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/calendar/iso-date';
import {
  carefulLastDay,
  countWorkingDays,
  isWorkingDay,
  workingDaysAfter,
} from '../../src/domain/calendar/working-days';
import { anyDay } from './any-day';
import { workingDaysBetween } from './working-days-between';

const anyLength = fc.integer({ min: 1, max: 135 });

test('the last day is a working day, later than the trigger', () =>
  fc.assert(
    fc.property(anyDay, anyLength, (from, n) => {
      const last = workingDaysAfter(from, n);
      expect(isWorkingDay(last) && last > from).toBe(true);
    }),
  ));

test('exactly n working days lie after the trigger, up to and including the last day', () =>
  fc.assert(
    fc.property(anyDay, anyLength, (from, n) => {
      const { last, skipped } = countWorkingDays(from, n);
      expect(workingDaysBetween(from, last)).toBe(n);
      expect(n + skipped.length).toBe(daysBetween(from, last));
      expect(skipped.every(({ date }) => date > from && date < last && !isWorkingDay(date))).toBe(true);
    }),
  ));

test('a longer count never ends earlier, and one more day always ends later', () =>
  fc.assert(
    fc.property(anyDay, anyLength, (from, n) => {
      expect(workingDaysAfter(from, n + 1) > workingDaysAfter(from, n)).toBe(true);
    }),
  ));

test('a later trigger never ends earlier', () =>
  fc.assert(
    fc.property(anyDay, anyLength, (from, n) => {
      expect(workingDaysAfter(addDays(from, 1), n) >= workingDaysAfter(from, n)).toBe(true);
    }),
  ));

test('two counts end to end are one count', () =>
  fc.assert(
    fc.property(anyDay, anyLength, anyLength, (from, a, b) => {
      expect(workingDaysAfter(workingDaysAfter(from, a), b)).toBe(workingDaysAfter(from, a + b));
    }),
  ));

test('the careful day is one working day earlier from a working day, and the same from any other', () =>
  fc.assert(
    fc.property(anyDay, anyLength, (from, n) => {
      const careful = carefulLastDay(from, n);
      const plain = workingDaysAfter(from, n);
      expect(careful <= plain && isWorkingDay(careful)).toBe(true);
      expect(workingDaysBetween(careful, plain)).toBe(isWorkingDay(from) ? 1 : 0);
    }),
  ));
