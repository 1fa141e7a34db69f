import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import type { Case } from '../../src/domain/case';
import { mattersOf } from '../../src/domain/matters';
import type { Subject } from '../../src/domain/questions';
import { voiceOf } from '../../src/domain/voice';

const matterOf = (said: Omit<Case, 'today'>, today: IsoDate) => {
  const [matter] = mattersOf({ today, ...said });
  if (matter === undefined) throw new Error('No subject, no matter');
  return matter;
};

describe('the council’s year of SP-T01', () => {
  test.each<readonly [Subject, boolean]>([
    ['childInNeed', true],
    ['lookedAfter', true],
    ['communication', true],
    ['records', true],
    ['education', false],
    ['section47', false],
    ['conference', false],
    ['courtReport', false],
    ['police', false],
    ['tribunalMatter', false],
  ])('runs for %s: %s', (about, runs) => {
    expect(matterOf({ subjects: [about], firstHappened: '2026-06-01' }, '2026-11-23').hasCouncilYear).toBe(
      runs,
    );
  });
});

describe('the Ombudsman’s year of one matter (OMB-02)', () => {
  test('a mother who is not sure when she first knew is counted from the day itself', () => {
    const matter = matterOf(
      { subjects: ['support'], firstHappened: '2026-06-01', firstKnew: 'notSure' },
      '2026-11-23',
    );
    expect(matter.ombudsmanYear).toMatchObject({ careful: '2027-05-31', standing: 'ahead' });
  });
  test('what happened some time in the month in which she first knew of anything may have come after that day', () => {
    const said = { subjects: ['support'], firstHappened: '2025-06', firstKnew: '2025-06-10' } as const;
    // Known on 10 June at the earliest; the thing itself on 30 June at the latest.
    expect(matterOf(said, '2026-06-15').ombudsmanYear).toMatchObject({
      careful: '2026-06-09',
      last: { latest: '2026-06-29' },
      standing: 'mayHavePassed',
    });
  });
  test('where no day was asked for yet, no year is counted', () => {
    const { when, councilYear, ombudsmanYear } = matterOf({ subjects: ['support'] }, '2026-11-23');
    expect([when, councilYear, ombudsmanYear]).toEqual([undefined, undefined, undefined]);
  });
});

test('before anybody said who they are, no voice is given them', () => {
  expect(voiceOf({})).toBeUndefined();
});
