import { describe, expect, test } from 'vitest';
import { holidaysKnownUntil } from '../../src/domain/calendar/bank-holidays';
import { addDays, yearsAfter } from '../../src/domain/calendar/iso-date';
import { newestCheck } from '../../src/domain/checked-on';
import { isClockInDoubt } from '../../src/domain/clock-doubt';
import { agedParts } from '../../src/domain/law-age';
import { checked, sources, type SourceId } from '../../src/domain/sources';

test('the newest check is that of the newest source', () => {
  const ids = Object.keys(sources) as SourceId[];
  expect(newestCheck).toBe(ids.map(checked).toSorted().at(-1));
});

describe('the law of a copy', () => {
  const whats = (day: Parameters<typeof agedParts>[0]) => agedParts(day).map(({ what }) => what);

  test('is not old on the day a year after the newest check, and is on the next', () => {
    const year = yearsAfter(newestCheck, 1);
    expect(whats(year)).toEqual([]);
    expect(agedParts(addDays(year, 1))).toEqual([{ what: 'law', day: newestCheck }]);
  });
  test('has holidays for a year ahead until a year before the list ends', () => {
    const last = yearsAfter(holidaysKnownUntil, -1);
    expect(whats(last)).not.toContain('holidays');
    expect(agedParts(addDays(last, 1))).toContainEqual({ what: 'holidays', day: holidaysKnownUntil });
  });
});

describe('the clock of the device', () => {
  test.each([
    ['the day before the law was read', addDays(newestCheck, -1), true],
    ['the day the law was read', newestCheck, false],
    ['five years later to the day', yearsAfter(newestCheck, 5), false],
    ['a day more', addDays(yearsAfter(newestCheck, 5), 1), true],
    ['1970, where an empty battery leads', '1970-01-01', true],
  ] as const)('%s', (_, day, inDoubt) => {
    expect(isClockInDoubt(day)).toBe(inDoubt);
  });
});
