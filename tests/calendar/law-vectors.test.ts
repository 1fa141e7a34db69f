import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import { carefulLastDay, workingDaysAfter } from '../../src/domain/calendar/working-days';

describe('the test vectors of the law sheet', () => {
  const lengths = [5, 10, 15, 20, 25, 30, 65];
  test.each<[string, IsoDate, string, IsoDate]>([
    [
      'SP-V01',
      '2026-11-23',
      '2026-11-30 2026-12-07 2026-12-14 2026-12-21 2026-12-30 2027-01-07 2027-02-25',
      '2026-12-18',
    ],
    [
      'SP-V02',
      '2026-12-04',
      '2026-12-11 2026-12-18 2026-12-29 2027-01-06 2027-01-13 2027-01-20 2027-03-10',
      '2027-01-05',
    ],
    [
      'SP-V03',
      '2026-12-24',
      '2027-01-05 2027-01-12 2027-01-19 2027-01-26 2027-02-02 2027-02-09 2027-04-01',
      '2027-01-25',
    ],
    [
      'SP-V04',
      '2026-12-26',
      '2027-01-05 2027-01-12 2027-01-19 2027-01-26 2027-02-02 2027-02-09 2027-04-01',
      '2027-01-26',
    ],
    [
      'SP-V05',
      '2027-03-19',
      '2027-03-30 2027-04-06 2027-04-13 2027-04-20 2027-04-27 2027-05-05 2027-06-24',
      '2027-04-19',
    ],
    [
      'SP-V06',
      '2026-03-27',
      '2026-04-07 2026-04-14 2026-04-21 2026-04-28 2026-05-06 2026-05-13 2026-07-02',
      '2026-04-27',
    ],
  ])('%s from %s', (_, from, ends, sendBy) => {
    expect(lengths.map((n) => workingDaysAfter(from, n)).join(' ')).toBe(ends);
    expect(carefulLastDay(from, 20)).toBe(sendBy);
  });
  test('SP-V07: a panel on 2027-06-10 reports in 5 and is answered in 20', () => {
    expect(workingDaysAfter('2027-06-10', 5)).toBe('2027-06-17');
    expect(workingDaysAfter('2027-06-10', 20)).toBe('2027-07-08');
  });
});

test.each<[string, IsoDate, number, IsoDate]>([
  ['65 days over two May holidays', '2024-04-09', 65, '2024-07-11'],
  ['25 days over early May', '2024-04-09', 25, '2024-05-15'],
  ['20 days over nothing', '2019-10-31', 20, '2019-11-28'],
  ['65 days over the summer holiday', '2024-05-31', 65, '2024-09-02'],
])('a published case, %s: %s plus %i is %s', (_, from, n, last) =>
  expect(workingDaysAfter(from, n)).toBe(last),
);
