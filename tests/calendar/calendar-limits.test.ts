import { expect, test } from 'vitest';
import { anniversary, carefulYear } from '../../src/domain/calendar/calendar-limits';
import type { IsoDate } from '../../src/domain/calendar/iso-date';

test.each<[string, IsoDate, number, IsoDate, IsoDate]>([
  ['the example of SP-D05 and OMB-03', '2026-03-10', 12, '2027-03-10', '2027-03-09'],
  ['a year from 29 February', '2028-02-29', 12, '2029-02-28', '2029-02-27'],
  ['a year from 1 March before a leap day', '2027-03-01', 12, '2028-03-01', '2028-02-29'],
  ['a year from 1 January', '2026-01-01', 12, '2027-01-01', '2026-12-31'],
  ['six months from 31 August', '2026-08-31', 6, '2027-02-28', '2027-02-27'],
  ['three months from 30 November', '2026-11-30', 3, '2027-02-28', '2027-02-27'],
  ['a last day on Christmas Day is not moved (SP-D06)', '2025-12-25', 12, '2026-12-25', '2026-12-24'],
])('%s: from %s, %i months end on %s and are safe until %s', (_, from, months, last, safe) => {
  expect(anniversary(from, months)).toBe(last);
  expect(carefulYear(from, months)).toBe(safe);
});

test('a limit is a year unless said otherwise', () => {
  expect(anniversary('2026-03-10')).toBe('2027-03-10');
  expect(carefulYear('2026-03-10')).toBe('2027-03-09');
});

test.each([0, -12, 1.5, Number.NaN])('a limit of %d months is refused', (months) => {
  expect(() => anniversary('2026-03-10', months)).toThrow(RangeError);
  expect(() => carefulYear('2026-03-10', months)).toThrow(RangeError);
});
