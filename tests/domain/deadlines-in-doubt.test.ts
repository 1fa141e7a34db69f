import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import { onlyOf } from '../../src/domain/case';
import type { DeadlineId } from '../../src/domain/deadlines';
import { dueOn } from '../../src/domain/due';
import type { Answers } from '../../src/domain/questions';
import { journeyOf, today } from '../case-of';

const limit = (id: DeadlineId, said: Answers, on: IsoDate = today) => {
  const found = dueOn(id, journeyOf(said, on).facts);
  if (found === undefined) throw new Error(`${id} does not arise`);
  return found;
};

describe('a parent who is not sure whether they asked for stage 2 in words or in writing (SP-T14)', () => {
  const asked = {
    soFar: 'askedInvestigation',
    complainedOn: '2026-05-01',
    complainedHow: 'notSure',
  } as const;
  test('is still in time a week later, with no doubt about that', () => {
    expect(limit('stage2', { ...asked, askedInvestigationOn: '2026-11-16' }).standing).toBe('ahead');
  });
  test('is not told that the council is late, even 65 working days on', () => {
    expect(limit('stage2', { ...asked, askedInvestigationOn: '2026-06-01' }).standing).toBe('mayHavePassed');
  });
});

describe('what may be done from a day on is told apart from what must be done by a day', () => {
  const silent = { soFar: 'complained', complainedOn: '2026-11-02' } as const;
  test('stage 2 may be asked for after silence, from the eleventh working day (SP-T10)', () => {
    // Ten working days after Monday 2 November are over on Monday 16 November.
    const opening = limit('askStage2AfterSilence', silent);
    expect([opening.opens, opening.normal?.last.latest]).toEqual([true, '2026-11-17']);
    expect(opening.normal).not.toHaveProperty('careful');
  });
  test('it is open then, whether or not the council took the longer time', () => {
    expect(limit('askStage2AfterSilence', silent, '2026-11-18').standing).toBe('passed');
  });
  test('the year for a first complaint is one to keep', () => {
    const year = limit('complainFirst', { soFar: 'notComplained', firstHappened: '2026-06-01' });
    expect([year.opens, year.normal?.careful]).toEqual([false, '2027-05-31']);
  });
});

describe('the Ombudsman’s year for a delay starts when the council’s time ran out (OMB-05)', () => {
  const asked = {
    soFar: 'askedInvestigation',
    complainedOn: '2026-03-02',
    askedInvestigationOn: '2026-06-01',
  } as const;
  // From Monday 1 June 2026: 25 working days end on 6 July, 65 on 1 September, with one bank holiday in August.
  test('after 25 working days, where the council gave no notice of more (SP-T15)', () => {
    expect(limit('ombudsmanDelay', { ...asked, toldMoreTime: 'no' }).start?.earliest).toBe('2026-07-07');
  });
  test('after 65, where it gave one in time', () => {
    const { start } = limit('ombudsmanDelay', { ...asked, toldMoreTime: 'beforeWithReasons' });
    expect(start?.latest).toBe('2026-09-02');
  });
});

test('no tick at all is not “only” one of those allowed', () => {
  expect(onlyOf<string>([], ['a'])).toBe(false);
});
