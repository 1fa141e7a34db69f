import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import { isRoughDate, rangeOf, type RoughDate } from '../../src/domain/calendar/rough-date';

test.each<[string, RoughDate, IsoDate, IsoDate]>([
  ['a day stands for itself', '2026-11-10', '2026-11-10', '2026-11-10'],
  ['today stands for itself', '2026-11-22', '2026-11-22', '2026-11-22'],
  ['a past month runs from its first to its last day', '2026-09', '2026-09-01', '2026-09-30'],
  ['a leap February has 29 days', '2024-02', '2024-02-01', '2024-02-29'],
  ['a plain February has 28 days', '2025-02', '2025-02-01', '2025-02-28'],
  ['this month stops at today', '2026-11', '2026-11-01', '2026-11-22'],
  ['a month still to come is left whole', '2026-12', '2026-12-01', '2026-12-31'],
])('%s', (_, rough, earliest, latest) => expect(rangeOf(rough, '2026-11-22')).toEqual({ earliest, latest }));

test('on the first day of the month, this month is that one day', () =>
  expect(rangeOf('2026-11', '2026-11-01')).toEqual({ earliest: '2026-11-01', latest: '2026-11-01' }));

test('on the last day of the month, this month is the whole month', () =>
  expect(rangeOf('2026-11', '2026-11-30')).toEqual({ earliest: '2026-11-01', latest: '2026-11-30' }));

test('a day not known is never an invented day', () =>
  expect(rangeOf('notSure', '2026-11-22')).toBeUndefined());

test.each<RoughDate>(['2026-13', '2026-02-30', '2200-01'])('%s is refused, not guessed', (rough) =>
  expect(() => rangeOf(rough, '2026-11-22')).toThrow(RangeError),
);

test.each([
  ['2026-11-10', true],
  ['2026-11', true],
  ['notSure', true],
  ['2026-13', false],
  ['2026-02-30', false],
  ['2026', false],
  ['2026-11-', false],
  ['', false],
])('%j is a rough date: %s', (text, is) => expect(isRoughDate(text)).toBe(is));
