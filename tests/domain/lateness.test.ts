import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/domain/case';
import type { Answers } from '../../src/domain/questions';
import { rules, type RuleId } from '../../src/domain/rules';
import { journeyOf, today } from '../case-of';

// Everybody sits down on Monday 23 November 2026; each pair stands on the two sides of a last day.
type Row = readonly [who: string, said: Answers, holds: boolean];
const about = (rule: RuleId, rows: readonly Row[]) =>
  test.each(rows)(`${rule}: %s`, (_, said, holds) => {
    expect(rules[rule].holds(journeyOf(said).facts)).toBe(holds);
  });

const refused: Answers = { soFar: 'complained', complainedOn: '2026-10-01', refusal: 'inWriting' };
const corporate: Answers = { subjects: ['education'] };
const two = (one: string, other: string) =>
  ({
    subjects: ['childInNeed', 'support'],
    eachHappened: [
      { about: 'childInNeed', when: one },
      { about: 'support', when: other },
    ],
  }) as Answers;

describe('how long ago it was', () => {
  about('mayBeOld', [
    ['nine months to the day', { firstHappened: '2026-02-23' }, true],
    ['a day less', { firstHappened: '2026-02-24' }, false],
    ['nobody is sure', { firstHappened: 'notSure' }, true],
  ]);
  about('ombudsmanYearRunningOut', [
    ['known for nine months to the day', { firstHappened: '2026-02-23' }, true],
    ['a day less', { firstHappened: '2026-02-24' }, false],
    ['old, but known of a month ago', { firstHappened: '2025-02-23', firstKnew: '2026-10-23' }, false],
    ['not sure when it was known', { firstHappened: '2025-02-23', firstKnew: 'notSure' }, false],
  ]);
  about('overAYearOld', [
    ['on the careful last day of the year', { firstHappened: '2025-11-24' }, false],
    ['the day after it, though the law would still allow it', { firstHappened: '2025-11-23' }, true],
  ]);
  about('ombudsmanYearOver', [
    ['on the last day of the year', { firstHappened: '2025-11-24', soFar: 'finalAnswer' }, false],
    ['the day after it', { firstHappened: '2025-11-23', soFar: 'finalAnswer' }, true],
  ]);
  about('someMattersOld', [
    ['an old and a new one', two('2025-03-10', '2026-09-01'), true],
    ['one of a year less a day, and a new one', two('2025-11-24', '2026-09-01'), false],
    ['one of a year, and a new one', two('2025-11-23', '2026-09-01'), true],
    ['two new ones', two('2026-08-01', '2026-09-01'), false],
    ['two old ones', two('2025-03-10', '2025-04-10'), false],
    ['a new one, and one whose day nobody knows', two('2026-09-01', 'notSure'), true],
    ['two whose days nobody knows', two('notSure', 'notSure'), false],
  ]);
  test('before any day is asked for, nothing is old', () => {
    const c: Case = { today, subjects: ['childInNeed', 'support'] };
    expect(rules.mayBeOld.holds(c)).toBe(false);
    expect(rules.someMattersOld.holds(c)).toBe(false);
  });
});

describe('whether the complaint came within the year (SP-T01, SP-D05)', () => {
  const complained = (complainedOn: string, firstHappened: string) =>
    ({ soFar: 'complained', complainedOn, firstHappened }) as Answers;
  about('complainedInTime', [
    ['on the anniversary', complained('2026-06-01', '2025-06-01'), true],
    ['the day after it', complained('2026-06-02', '2025-06-01'), false],
    ['in the month of the anniversary', complained('2026-06', '2025-06-15'), false],
    ['nobody knows when it happened', complained('2026-06-02', 'notSure'), false],
    ['nobody knows when they complained', complained('notSure', '2026-06-01'), false],
  ]);
  about('complainedLate', [
    ['on the anniversary', complained('2026-06-01', '2025-06-01'), false],
    ['the day after it', complained('2026-06-02', '2025-06-01'), true],
    ['in the month of the anniversary', complained('2026-06', '2025-06-15'), false],
    ['in the month after it', complained('2026-07', '2025-06-15'), true],
    ['after a month that was, at the latest, still within it', complained('2026-06-20', '2025-06'), false],
    ['nobody knows when it happened', complained('2026-06-02', 'notSure'), false],
    ['nobody knows when they complained', complained('notSure', '2025-01-01'), false],
  ]);
});

describe('whether the council is late', () => {
  const waiting = (complainedOn: string, more: Answers = {}) =>
    ({ soFar: 'complained', complainedOn, firstHappened: '2026-06-01', ...more }) as Answers;
  const asked = (askedInvestigationOn: string, more: Answers = {}) =>
    ({ soFar: 'askedInvestigation', askedInvestigationOn, ...more }) as Answers;
  const child = { whoYouAre: 'youngPerson', subjects: ['lookedAfter'] } as const;

  about('mayBeOverdue', [
    ['on the tenth working day after the complaint', waiting('2026-11-09'), false],
    ['on the eleventh', waiting('2026-11-06'), true],
    [
      'a child still waiting for an advocate',
      waiting('2026-11-20', { ...child, advocateOn: 'notYet' }),
      true,
    ],
    ['a child whose advocate has come', waiting('2026-11-19', { ...child, advocateOn: '2026-11-20' }), false],
    [
      'a relative still waiting for a decision',
      waiting('2026-11-20', { whoYouAre: 'relative', interestDecidedOn: 'notYet' }),
      true,
    ],
    [
      'a spoken request of which there is no record yet',
      asked('2026-11-16', { complainedHow: 'spoken', recordMadeOn: 'notYet' }),
      true,
    ],
    [
      'a spoken request of which there is one',
      asked('2026-11-16', { complainedHow: 'spoken', recordMadeOn: '2026-11-17' }),
      false,
    ],
    ['past 25 working days, not sure of a notice', asked('2026-10-01', { toldMoreTime: 'notSure' }), true],
    ['past them, with a notice in time', asked('2026-10-01', { toldMoreTime: 'beforeWithReasons' }), false],
  ]);
  about('mayBeFullyOverdue', [
    ['on the twentieth working day after the complaint', waiting('2026-10-26'), false],
    ['on the twenty-first', waiting('2026-10-23'), true],
    [
      'waiting on a step that was never taken',
      waiting('2026-11-20', { ...child, advocateOn: 'notYet' }),
      true,
    ],
  ]);
  about('investigationNoNotice', [
    ['past 25 working days without one', asked('2026-10-01', { toldMoreTime: 'no' }), true],
    ['past them, told afterwards', asked('2026-10-01', { toldMoreTime: 'afterwards' }), true],
    ['past them, told without a reason', asked('2026-10-01', { toldMoreTime: 'withoutReasons' }), true],
    ['past them, told in time', asked('2026-10-01', { toldMoreTime: 'beforeWithReasons' }), false],
  ]);
  test('within 25 working days the lack of a notice is no lateness', () => {
    const { facts } = journeyOf(asked('2026-11-16'));
    expect(rules.investigationNoNotice.holds({ ...facts, toldMoreTime: 'no' })).toBe(false);
  });
  test('after the answer has come, nothing is said of a notice', () => {
    const { facts } = journeyOf({ soFar: 'investigated', investigationAnsweredOn: '2026-11-12' });
    const c: Case = { ...facts, toldMoreTime: 'no', askedInvestigationOn: '2026-06-01' };
    expect(rules.investigationNoNotice.holds(c)).toBe(false);
  });
  test('before the day of the complaint is asked for, nobody may be late', () => {
    const c: Case = { today, soFar: 'complained', refusal: 'no', subjects: ['childInNeed'] };
    expect(rules.mayBeOverdue.holds(c)).toBe(false);
  });

  // Twenty working days from 24 August 2026 end on 22 September, from the 25th on the 23rd; 31 August is a holiday.
  const far = waiting('2026-08-24');
  const near = waiting('2026-08-25');
  about('farOverdue', [
    ['two months and a day over', far, true],
    ['two months over, to the day', near, false],
    ['in time', waiting('2026-11-20'), false],
  ]);
  about('notFarOverdue', [
    ['two months and a day over', far, false],
    ['two months over, to the day', near, true],
    ['in time', waiting('2026-11-20'), true],
  ]);
  about('chasedBefore', [
    ['on a day', { ...near, chasedOn: '2026-10-01' }, true],
    ['in a month', { ...near, chasedOn: '2026-10' }, true],
    ['some time', { ...near, chasedOn: 'sometime' }, true],
    ['never', { ...near, chasedOn: 'no' }, false],
    ['not sure', { ...near, chasedOn: 'notSure' }, false],
  ]);
  about('delayPutRight', [
    ['it was', { ...far, delayPutRight: 'yes' }, true],
    ['it was not', { ...far, delayPutRight: 'no' }, false],
  ]);
  about('challengeFailed', [
    ['ten working days gone without an answer', { ...refused, challengedOn: '2026-11-06' }, true],
    ['on the tenth of them', { ...refused, challengedOn: '2026-11-09' }, false],
    ['a second no', { ...refused, challengedOn: 'refusedAgain' }, true],
    ['not challenged', { ...refused, challengedOn: 'no' }, false],
  ]);
  about('twelveWeeksGone', [
    ['84 days after the complaint', { ...corporate, soFar: 'complained', complainedOn: '2026-08-31' }, false],
    ['85 days after it', { ...corporate, soFar: 'complained', complainedOn: '2026-08-30' }, true],
    ['not sure of the day', { ...corporate, soFar: 'complained', complainedOn: 'notSure' }, false],
    [
      'at the second stage, however short the first was',
      { ...corporate, soFar: 'askedInvestigation', complainedOn: '2026-11-02' },
      true,
    ],
  ]);
});

describe('whether the person is late', () => {
  about('stage2RequestLate', [
    ['on the twentieth working day after the answer', { soFar: 'answered', answeredOn: '2026-10-26' }, false],
    ['on the twenty-first', { soFar: 'answered', answeredOn: '2026-10-23' }, true],
  ]);
  const answered = (investigationAnsweredOn: string) =>
    ({ soFar: 'investigated', investigationAnsweredOn }) as Answers;
  about('panelRequestLate', [
    ['on the careful last day', answered('2026-10-27'), false],
    ['on the day after it, the last in law', answered('2026-10-26'), true],
    ['not sure of the day', answered('notSure'), false],
  ]);
});
