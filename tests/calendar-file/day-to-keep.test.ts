import { describe, expect, test } from 'vitest';
import { dayToKeep, remindDays } from '../../src/calendar-file/day-to-keep';
import { entryUid } from '../../src/calendar-file/entry-uid';
import { deadlines } from '../../src/domain/deadlines';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import { dueOn } from '../../src/domain/due';
import type { Answers } from '../../src/domain/questions';
import { journeyOf, today } from '../case-of';

type Id = Parameters<typeof dueOn>[0];
const dayOf = (id: Id, said: Answers, on: IsoDate = today) => {
  const deadline = dueOn(id, journeyOf(said, on).facts);
  if (!deadline) throw new Error(`${id} does not arise`);
  return dayToKeep(deadline, on);
};

describe('the day that goes into the calendar', () => {
  const investigated: Answers = { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' };

  test('of a parent who may ask for a panel is the careful one, a working day before the last in law', () => {
    expect(dayOf('askStage3', investigated)).toBe('2026-12-09');
  });
  test('is the last day in law once only that is left, and none after it', () => {
    expect(dayOf('askStage3', investigated, '2026-12-09')).toBe('2026-12-09');
    expect(dayOf('askStage3', investigated, '2026-12-10')).toBe('2026-12-10');
    expect(dayOf('askStage3', investigated, '2026-12-11')).toBeUndefined();
  });
  test('of a parent who knows only the month is counted from its first day', () => {
    expect(dayOf('askStage3', { ...investigated, investigationAnsweredOn: '2026-11' })).toBe('2026-11-27');
  });
  test('of a council that owes an answer is the latest the law allows, not the usual one', () => {
    expect(dayOf('stage1', { soFar: 'complained', complainedOn: '2026-11-18' })).toBe('2026-12-16');
  });
  test('of a council, where only the month is known, is the latest it can be', () => {
    expect(dayOf('stage1', { soFar: 'complained', complainedOn: '2026-11' })).toBe('2026-12-21');
  });
  test('from which a parent may go on is the first, and the second once the first is over', () => {
    const said: Answers = { soFar: 'complained', complainedOn: '2026-11-18' };
    expect(dayOf('askStage2AfterSilence', said)).toBe('2026-12-03');
    expect(dayOf('askStage2AfterSilence', said, '2026-12-04')).toBe('2026-12-17');
  });
  test('is never that of a count which is not the law’s', () => {
    const said: Answers = {
      soFar: 'askedInvestigation',
      askedInvestigationOn: '2026-11-02',
      recordMadeOn: '2026-11-16',
    };
    expect(dueOn('stage2FromStatement', journeyOf(said).facts)?.normal).toBeDefined();
    expect(dayOf('stage2FromStatement', said)).toBeUndefined();
    expect(dayOf('stage2', said)).toBe('2027-02-04');
  });
  test('is missing where the law gives no number, and where the start is not known', () => {
    expect(dayOf('acknowledge', { soFar: 'complained', complainedOn: '2026-11-18' })).toBeUndefined();
    expect(dayOf('stage1', { soFar: 'complained', complainedOn: 'notSure' })).toBeUndefined();
  });
});

describe('reminders', () => {
  test('for a parent’s own day come a week before, a day before and on the day', () => {
    expect(remindDays('2026-12-18', today, true)).toEqual([7, 1, 0]);
  });
  test('for an answer that is owed come a week and a day before', () => {
    expect(remindDays('2026-12-18', today, false)).toEqual([7, 1]);
  });
  test('that would come today or earlier are left out', () => {
    expect(remindDays('2026-11-30', today, true)).toEqual([1, 0]);
    expect(remindDays('2026-11-24', today, true)).toEqual([0]);
    expect(remindDays('2026-11-24', today, false)).toEqual([]);
    expect(remindDays(today, today, true)).toEqual([]);
  });
});

describe('the id of an entry', () => {
  test('is the same every time and another for every limit and day', () => {
    const ids = Object.keys(deadlines).flatMap((id) =>
      ['2026-12-17', '2026-12-18'].map((day) => entryUid(id, day)),
    );
    expect(entryUid('askStage3', '2026-12-18')).toBe(entryUid('askStage3', '2026-12-18'));
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('holds nothing of what it was made from', () => {
    expect(entryUid('askStage3', '2026-12-18')).toMatch(/^[0-9a-f]{16}@dates\.invalid$/);
  });
});
