import { describe, expect, test } from 'vitest';
import type { RoughDate } from '../../src/domain/calendar/rough-date';
import type { Case } from '../../src/domain/case';
import { earliestHappened, mattersIn } from '../../src/domain/happened';
import type { QuestionId } from '../../src/domain/questions';
import { startDate, starts, type StartId } from '../../src/domain/starts';
import { today } from '../case-of';

type Said = Omit<Case, 'today'>;
type Row = readonly [
  who: string,
  start: StartId,
  said: Said,
  asked: QuestionId | undefined,
  from: RoughDate | undefined,
];

const both = (other: 'contact' | 'conference', when: RoughDate, support: RoughDate): Said => ({
  subjects: ['support', other],
  eachHappened: [
    { about: 'support', when: support },
    { about: other, when },
  ],
});
const each = (contact: RoughDate, support: RoughDate): Said => both('contact', contact, support);
const child = { whoYouAre: 'youngPerson', complainedOn: '2026-10-01' } as const;
const relative = { whoYouAre: 'relative', complainedOn: '2026-10-01' } as const;
const one = { subjects: ['support'], firstHappened: '2026-06-01' } as const;

describe('a clock runs from the day of the answer that the page says it runs from', () => {
  test.each<Row>([
    ['one event', 'firstHappened', one, 'firstHappened', '2026-06-01'],
    [
      'the earlier of two events',
      'firstHappened',
      each('2026-05-04', '2026-06-01'),
      'eachHappened',
      '2026-05-04',
    ],
    [
      'an event that came to an end later',
      'lastHappened',
      { ...one, lastHappened: '2026-09-01' },
      'lastHappened',
      '2026-09-01',
    ],
    [
      'an event of one day only',
      'lastHappened',
      { ...one, lastHappened: 'sameDay' },
      'firstHappened',
      '2026-06-01',
    ],
    [
      'two events of one day each',
      'lastHappened',
      { ...each('2026-05-04', '2026-06-01'), lastHappened: 'sameDay' },
      'eachHappened',
      '2026-05-04',
    ],
    ['still going on', 'lastHappened', { ...one, lastHappened: 'stillHappening' }, 'lastHappened', undefined],
    ['known of later', 'knew', { ...one, firstKnew: '2026-08-03' }, 'firstKnew', '2026-08-03'],
    ['known of at once', 'knew', { ...one, firstKnew: 'sameDay' }, 'firstHappened', '2026-06-01'],
    ['not asked when it was known', 'knew', one, 'firstHappened', '2026-06-01'],
    ['two events known of at once', 'knew', each('2026-05-04', '2026-06-01'), 'eachHappened', '2026-05-04'],
    ['known of on a day not remembered', 'knew', { ...one, firstKnew: 'notSure' }, 'firstKnew', 'notSure'],
    [
      'a conference among other things',
      'conferenceHeld',
      both('conference', '2026-05-04', '2026-06-01'),
      'eachHappened',
      '2026-05-04',
    ],
    [
      'support, and an earlier conference whose decision is not the council’s',
      'firstHappened',
      both('conference', '2026-05-04', '2026-06-01'),
      'eachHappened',
      '2026-06-01',
    ],
    [
      'the next event, once the year of the first is over',
      'nextHappened',
      each('2025-05-04', '2026-06-01'),
      'eachHappened',
      '2026-06-01',
    ],
    [
      'no next event, while that of the first still runs',
      'nextHappened',
      each('2026-05-04', '2026-06-01'),
      'eachHappened',
      undefined,
    ],
    ['no conference', 'conferenceHeld', { ...one, eachHappened: [] }, 'eachHappened', undefined],
    [
      'a parent’s first complaint',
      'stage1Begun',
      { whoYouAre: 'parent', complainedOn: '2026-10-01' },
      'complainedOn',
      '2026-10-01',
    ],
    [
      'a grandmother, once her interest is decided (SP-T04)',
      'stage1Begun',
      { ...relative, interestDecidedOn: '2026-10-20' },
      'interestDecidedOn',
      '2026-10-20',
    ],
    [
      'a grandmother still waiting for that',
      'stage1Begun',
      { ...relative, interestDecidedOn: 'notYet' },
      'interestDecidedOn',
      undefined,
    ],
    [
      'somebody not sure what they are to the child, once it is decided',
      'stage1Begun',
      { ...relative, whoYouAre: 'notSure', interestDecidedOn: '2026-10-20' },
      'interestDecidedOn',
      '2026-10-20',
    ],
    [
      'a child who wants no advocate (SP-T07)',
      'stage1Begun',
      { ...child, advocateOn: 'notAsked' },
      'complainedOn',
      '2026-10-01',
    ],
    ['a child who was not asked about one', 'stage1Begun', child, 'complainedOn', '2026-10-01'],
    [
      'a child whose advocate came later',
      'stage1Begun',
      { ...child, advocateOn: '2026-10-20' },
      'advocateOn',
      '2026-10-20',
    ],
    [
      'a child whose advocate was there before the complaint',
      'stage1Begun',
      { ...child, advocateOn: '2026-09-01' },
      'advocateOn',
      '2026-10-01',
    ],
    [
      'a child still waiting for one',
      'stage1Begun',
      { ...child, advocateOn: 'notYet' },
      'advocateOn',
      undefined,
    ],
    [
      'a child not sure when one came',
      'stage1Begun',
      { ...child, advocateOn: 'notSure' },
      'advocateOn',
      'notSure',
    ],
    [
      'a child not sure when they complained',
      'stage1Begun',
      { ...child, complainedOn: 'notSure', advocateOn: '2026-10-20' },
      'advocateOn',
      'notSure',
    ],
    [
      'a child with an advocate who has not complained',
      'stage1Begun',
      { whoYouAre: 'youngPerson', advocateOn: '2026-10-20' },
      'advocateOn',
      undefined,
    ],
    [
      'a request for stage 2 in writing',
      'investigationAsked',
      { askedInvestigationOn: '2026-10-01', recordMadeOn: '2026-10-09', complainedHow: 'inWriting' },
      'askedInvestigationOn',
      '2026-10-01',
    ],
    [
      'a spoken one, from the council’s record of it (SP-T14)',
      'investigationAsked',
      { askedInvestigationOn: '2026-10-01', recordMadeOn: '2026-10-09', complainedHow: 'spoken' },
      'recordMadeOn',
      '2026-10-09',
    ],
    ['an 18th birthday', 'eighteenthBirthday', { childBornOn: '2012-02-29' }, 'childBornOn', '2030-02-28'],
    [
      'an 18th birthday of which the month is known',
      'eighteenthBirthday',
      { childBornOn: '2012-05' },
      'childBornOn',
      '2030-05',
    ],
    [
      'a birthday nobody is sure of',
      'eighteenthBirthday',
      { childBornOn: 'notSure' },
      'childBornOn',
      'notSure',
    ],
    ['no child’s birthday asked for', 'eighteenthBirthday', {}, 'childBornOn', undefined],
    ['no answer yet', 'lastContact', {}, undefined, undefined],
    ['this very day', 'today', {}, undefined, today],
  ])('%s', (_, start, said, asked, from) => {
    const c: Case = { today, ...said };
    expect(starts[start].question(c)).toBe(asked);
    expect(startDate(start, c)).toBe(from);
  });
});

describe('when it happened', () => {
  test('somebody sure of the day, though not of the subject, keeps their day', () => {
    expect(earliestHappened({ today, subjects: ['notSure'], firstHappened: '2026-06-01' })).toBe(
      '2026-06-01',
    );
  });
  test('before the subjects are asked there is no matter', () => {
    expect(mattersIn({ today })).toEqual([]);
  });
});
