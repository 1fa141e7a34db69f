import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../src/domain/calendar/iso-date';
import { deadlines, type DeadlineId, type TimeLimit } from '../src/domain/deadlines';
import { due, dueOn, reckon, type Deadline, type Standing } from '../src/domain/due';
import type { Answers, DateQuestionId } from '../src/domain/questions';
import { rules } from '../src/domain/rules';
import { anyDay } from './calendar/any-day';
import { journeyOf, ordinaryParent, today } from './case-of';

// Every date here was counted by hand on a calendar from the law sheets, in brackets the working days reached.

const limitOf = (id: DeadlineId, said: Answers, on: IsoDate = today): Deadline => {
  const found = dueOn(id, journeyOf(said, on).facts);
  if (!found) throw new Error(`${id} does not arise`);
  return found;
};
const arising = (said: Answers, on: IsoDate = today): readonly DeadlineId[] =>
  due(journeyOf(said, on).facts).map(({ id }) => id);
const one = (day: IsoDate) => ({ earliest: day, latest: day });

/** Somebody whose whole complaint is a child protection enquiry: a matter for the council's own procedure. */
const enquiry = { subjects: ['section47'], procedureNamed: 'corporate' } as const satisfies Answers;
const injured = { wants: ['compensation'], harm: ['injury'] } as const satisfies Answers;
const heldForCourt = {
  soFar: 'complained',
  refusal: 'onHold',
  refusalReasons: ['liveCourt'],
  courts: ['familyCourtEnded'],
} as const satisfies Answers;
const tooOldInWriting = {
  soFar: 'complained',
  refusal: 'inWriting',
  refusalReasons: ['tooOld'],
} as const satisfies Answers;

type CouncilRow = [string, DeadlineId, Answers, normal: IsoDate, extended?: IsoDate];
const councils: readonly CouncilRow[] = [
  [
    // 3 to 6 (4), 9 to 13 (9), 16 (10), 17 to 20 (14), 23 to 27 (19), 30 November (20).
    'SP-T07, SP-T08: a complaint that came on Monday 2 November is owed an answer in 10, at most 20',
    'stage1',
    { soFar: 'complained', complainedOn: '2026-11-02' },
    '2026-11-16',
    '2026-11-30',
  ],
  [
    'SP-T07, SP-T08: a first complaint that would come today, Monday 23 November',
    'stage1IfSentToday',
    {},
    '2026-12-07',
    '2026-12-21',
  ],
  [
    'SP-T10: stage 2 may be asked for on the working day after each limit of stage 1',
    'askStage2AfterSilence',
    { soFar: 'complained', complainedOn: '2026-11-02' },
    '2026-11-17',
    '2026-12-01',
  ],
  [
    'SP-T14, SP-T16: stage 2 asked for on Monday 23 November',
    'stage2',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-23' },
    '2026-12-30',
    '2027-02-25',
  ],
  [
    'SP-T14, SP-T16: stage 2 if the request comes today',
    'stage2IfSentToday',
    { soFar: 'answered', answeredOn: '2026-11-10' },
    '2026-12-30',
    '2027-02-25',
  ],
  [
    'SP-T15: more time has to be announced before the 25 are over',
    'stage2Notice',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-23' },
    '2026-12-30',
  ],
  [
    'SP-T14: a spoken complaint’s stage 2 runs from the final written record, not from the request',
    'stage2',
    {
      soFar: 'askedInvestigation',
      complainedHow: 'spoken',
      askedInvestigationOn: '2026-10-01',
      recordMadeOn: '2026-11-23',
    },
    '2026-12-30',
    '2027-02-25',
  ],
  [
    'SP-T04: a grandmother’s stage 1 runs from the day the council let her complain',
    'stage1',
    {
      whoYouAre: 'relative',
      soFar: 'complained',
      complainedOn: '2026-09-01',
      interestDecidedOn: '2026-11-02',
    },
    '2026-11-16',
    '2026-11-30',
  ],
  [
    'SP-N05: a meeting that came instead of stage 2 leaves the answer owed',
    'stage2',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-23', refusal: 'meetingInstead' },
    '2026-12-30',
    '2027-02-25',
  ],
  [
    'SP-T20: a panel asked for on Monday 23 November',
    'panelMeets',
    { soFar: 'askedPanel', askedPanelOn: '2026-11-23' },
    '2027-01-07',
  ],
  [
    'SP-T20: a panel if the request comes today',
    'panelIfSentToday',
    { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' },
    '2027-01-07',
  ],
  [
    // 11 to 13 (3), 16, 17 (5).
    'SP-T22: the report of a panel that met on Tuesday 10 November',
    'panelReport',
    { soFar: 'panelMet', panelMetOn: '2026-11-10' },
    '2026-11-17',
  ],
  [
    // 19, 20 (2), 23 to 27 (7), 30 November to 4 December (12), 7 to 9 (15).
    'SP-T23: the final answer to a report of Wednesday 18 November',
    'finalAnswerFromReport',
    { soFar: 'panelMet', panelMetOn: '2026-11-10', panelReportOn: '2026-11-18' },
    '2026-12-09',
  ],
  [
    // 18 to 20 (8), 23 to 27 (13), 30 November to 4 December (18), 7, 8 (20).
    'SP-T24: the final answer counted from the panel of Tuesday 10 November',
    'finalAnswer',
    { soFar: 'panelMet', panelMetOn: '2026-11-10' },
    '2026-12-08',
  ],
  [
    // 19, 20 (2), 23 to 27 (7), 30 November to 2 December (10).
    'OMB-11b: the reply to a challenge of Wednesday 18 November',
    'challengeReply',
    { ...tooOldInWriting, challenged: 'waiting', challengedOn: '2026-11-18' },
    '2026-12-02',
  ],
  [
    // 11 to 13 (3), 16, 17 (5).
    'CORP-04: the first letter about a corporate complaint of Tuesday 10 November',
    'corporateAcknowledge',
    { ...enquiry, soFar: 'complained', complainedOn: '2026-11-10' },
    '2026-11-17',
  ],
  [
    // 16 to 20 (5), 23 to 27 (10), 30 November to 4 December (15), 7 to 11 (20).
    'CORP-04, CORP-05: the corporate answer, from a first letter of Friday 13 November',
    'corporateStage1',
    { ...enquiry, soFar: 'complained', complainedOn: '2026-11-10', acknowledgedOn: '2026-11-13' },
    '2026-11-27',
    '2026-12-11',
  ],
  [
    // 11 to 13 (3), 16 to 20 (8), 23 to 27 (13), 30, 1 December (15), 2 to 4 (18), 7 to 11 (23), 14, 15 (25).
    'CORP-08: the corporate answer counted from the complaint of Tuesday 10 November',
    'corporateStage1Latest',
    { ...enquiry, soFar: 'complained', complainedOn: '2026-11-10' },
    '2026-12-01',
    '2026-12-15',
  ],
  [
    // 17 to 20 (4), 23 to 27 (9), 30 to 4 (14), 7 to 11 (19), 14 to 18 (24), 21 (25), 22 to 24 (28), 29 to 31 (31),
    // 4 to 8 January (36), 11 to 15 (41), 18 to 21 (45); no 25 and 28 December, no 1 January.
    'CORP-06 to CORP-08: the second corporate answer, asked for on Monday 16 November',
    'corporateStage2',
    { ...enquiry, soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-16' },
    '2026-12-21',
    '2027-01-21',
  ],
];

type OwnRow = [string, DeadlineId, Answers, law: IsoDate, careful: IsoDate];
const own: readonly OwnRow[] = [
  [
    'SP-T01, SP-D05: a year for the first thing, grounds of 10 March 2026',
    'complainFirst',
    { firstHappened: '2026-03-10' },
    '2027-03-10',
    '2027-03-09',
  ],
  [
    'SP-T01: a year of its own for the last thing',
    'complainLast',
    { lastHappened: '2026-09-01' },
    '2027-09-01',
    '2027-08-31',
  ],
  [
    'SP-D05: a year from 29 February ends on 28 February',
    'complainFirst',
    { firstHappened: '2024-02-29' },
    '2025-02-28',
    '2025-02-27',
  ],
  [
    'SP-D06: a year that ends on a Saturday is not moved',
    'complainFirst',
    { firstHappened: '2026-06-05' },
    '2027-06-05',
    '2027-06-04',
  ],
  [
    'SP-T06: a year to send it in again after the court case of 5 October',
    'resubmit',
    { ...heldForCourt, pauseEndedOn: '2026-10-05' },
    '2027-10-05',
    '2027-10-04',
  ],
  [
    // 11 to 13 (3), 16 to 20 (8), 23 to 27 (13), 30 November to 4 December (18), 7, 8 (20).
    'SP-T12: stage 2, 20 working days after an answer of Tuesday 10 November',
    'askStage2',
    { soFar: 'answered', answeredOn: '2026-11-10' },
    '2026-12-08',
    '2026-12-07',
  ],
  [
    // 13 (1), 16 to 20 (6), 23 to 27 (11), 30 November to 4 December (16), 7 to 10 (20).
    'SP-T18: the panel, 20 working days after an answer of Thursday 12 November',
    'askStage3',
    { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' },
    '2026-12-10',
    '2026-12-09',
  ],
  [
    'OMB-02, OMB-03: notice on 10 March 2026 gives 9 March 2027',
    'ombudsman',
    { firstHappened: '2026-02-01', firstKnew: '2026-03-10' },
    '2027-03-09',
    '2027-03-09',
  ],
  [
    'OMB-05: a refusal heard of on 2 November has a year of its own',
    'ombudsmanRefusal',
    { ...tooOldInWriting, refusedOn: '2026-11-02' },
    '2027-11-01',
    '2027-11-01',
  ],
  [
    // 11 to 13 (3), 16 to 20 (8), 23, 24 (10).
    'CORP-09: the second corporate look, 10 working days after an answer of Tuesday 10 November',
    'askCorporateStage2',
    { ...enquiry, soFar: 'answered', answeredOn: '2026-11-10' },
    '2026-11-24',
    '2026-11-23',
  ],
  [
    'INS-10: a human rights claim, one year beginning with the first act',
    'humanRights',
    { ...injured, firstHappened: '2026-06-01' },
    '2027-05-31',
    '2027-05-31',
  ],
  [
    'INS-12: an injury, three years',
    'injury',
    { ...injured, firstHappened: '2026-06-01' },
    '2029-06-01',
    '2029-05-31',
  ],
  [
    'INS-14: another loss, six years',
    'otherLoss',
    { ...injured, firstHappened: '2026-06-01' },
    '2032-06-01',
    '2032-05-31',
  ],
];

type NumberlessRow = [string, DeadlineId, Answers, from: IsoDate];
const numberless: readonly NumberlessRow[] = [
  [
    'SP-T03: the details of the procedure',
    'acknowledge',
    { soFar: 'complained', complainedOn: '2026-11-18' },
    '2026-11-18',
  ],
  [
    'SP-T04: whether a grandmother may complain',
    'sufficientInterest',
    {
      whoYouAre: 'relative',
      soFar: 'complained',
      complainedOn: '2026-11-18',
      interestDecidedOn: 'notYet',
    },
    '2026-11-18',
  ],
  [
    'SP-T05: the written reasons for a pause',
    'noticeOfPause',
    { ...heldForCourt, refusedOn: '2026-11-18' },
    '2026-11-18',
  ],
  [
    'SP-T11: what was agreed at stage 1',
    'termsOfResolution',
    { soFar: 'answered', answeredOn: '2026-11-18' },
    '2026-11-18',
  ],
  [
    'SP-T13: the written record of a spoken complaint',
    'writtenRecord',
    {
      soFar: 'askedInvestigation',
      complainedHow: 'spoken',
      askedInvestigationOn: '2026-11-18',
      recordMadeOn: 'notYet',
    },
    '2026-11-18',
  ],
];

describe('what the council and the panel owe', () => {
  test.each<CouncilRow>(councils)('%s', (_, id, said, normal, extended) => {
    const limit = limitOf(id, said);
    expect(limit.normal?.last).toEqual(one(normal));
    expect(limit.extended?.last).toEqual(extended && one(extended));
    expect(limit.normal?.careful).toBeUndefined();
  });
  test.each<NumberlessRow>(numberless)(
    '%s: as soon as possible, and no day is invented',
    (_, id, said, from) => {
      const limit = limitOf(id, said);
      expect(limit.start).toEqual(one(from));
      expect([limit.normal, limit.extended, limit.standing]).toEqual([undefined, undefined, 'noDate']);
    },
  );
});

describe('a person’s own time, in law and to be safe', () => {
  test.each<OwnRow>(own)('%s', (_, id, said, law, careful) => {
    const { normal } = limitOf(id, said);
    expect(normal?.last).toEqual(one(law));
    expect(normal?.careful).toBe(careful);
  });
  const ownLimits = Object.values<TimeLimit>(deadlines).filter(({ owes, opens }) => owes === 'you' && !opens);
  test('the careful day is never later than the law’s, whatever the day it runs from', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ownLimits), (from, { length }) => {
        if (length === 'noNumber') throw new Error('A person’s own limit has a number');
        const { careful, last } = reckon(length, one(from), true);
        return careful !== undefined && careful >= from && careful <= last.earliest;
      }),
    );
  });
  test('20 working days to aim for and 20 that the law sets are told apart (SP-T12, SP-T18)', () => {
    expect(limitOf('askStage2', { soFar: 'answered', answeredOn: '2026-11-10' }).recommended).toBe(true);
    expect(
      limitOf('askStage3', { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' }).recommended,
    ).toBe(false);
  });
});

test('every limit of the table has a date, or the lack of one, worked out by hand above', () => {
  const shown = new Set<string>([...councils, ...own, ...numberless].map(([, id]) => id));
  expect(Object.keys(deadlines).filter((id) => !shown.has(id))).toEqual([]);
});

describe('the test vectors of the law sheet, from a person’s answers to the day', () => {
  type Vector = [string, IsoDate, readonly IsoDate[], sendBy: IsoDate];
  const counted: readonly (readonly [DeadlineId, Answers, DateQuestionId, 'normal' | 'extended'])[] = [
    ['panelReport', { soFar: 'panelMet' }, 'panelMetOn', 'normal'],
    ['stage1', { soFar: 'complained' }, 'complainedOn', 'normal'],
    ['finalAnswerFromReport', { soFar: 'panelMet' }, 'panelReportOn', 'normal'],
    ['stage1', { soFar: 'complained' }, 'complainedOn', 'extended'],
    ['stage2', { soFar: 'askedInvestigation' }, 'askedInvestigationOn', 'normal'],
    ['panelMeets', { soFar: 'askedPanel' }, 'askedPanelOn', 'normal'],
    ['stage2', { soFar: 'askedInvestigation' }, 'askedInvestigationOn', 'extended'],
  ];
  // +5, +10, +15, +20, +25, +30, +65.
  const vectors: readonly Vector[] = [
    [
      'SP-V01',
      '2026-11-23',
      ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-30', '2027-01-07', '2027-02-25'],
      '2026-12-18',
    ],
    [
      'SP-V02',
      '2026-12-04',
      ['2026-12-11', '2026-12-18', '2026-12-29', '2027-01-06', '2027-01-13', '2027-01-20', '2027-03-10'],
      '2027-01-05',
    ],
    [
      'SP-V03',
      '2026-12-24',
      ['2027-01-05', '2027-01-12', '2027-01-19', '2027-01-26', '2027-02-02', '2027-02-09', '2027-04-01'],
      '2027-01-25',
    ],
    [
      'SP-V04',
      '2026-12-26',
      ['2027-01-05', '2027-01-12', '2027-01-19', '2027-01-26', '2027-02-02', '2027-02-09', '2027-04-01'],
      '2027-01-26',
    ],
    [
      'SP-V05',
      '2027-03-19',
      ['2027-03-30', '2027-04-06', '2027-04-13', '2027-04-20', '2027-04-27', '2027-05-05', '2027-06-24'],
      '2027-04-19',
    ],
    [
      'SP-V06',
      '2026-03-27',
      ['2026-04-07', '2026-04-14', '2026-04-21', '2026-04-28', '2026-05-06', '2026-05-13', '2026-07-02'],
      '2026-04-27',
    ],
  ];
  test.each<Vector>(vectors)('%s, from %s', (_, from, days, sendBy) => {
    expect(
      counted.map(([id, said, asked, which]) => limitOf(id, { ...said, [asked]: from }, from)[which]?.last),
    ).toEqual(days.map(one));
    expect(
      limitOf('askStage3', { soFar: 'investigated', investigationAnsweredOn: from }, from).normal?.careful,
    ).toBe(sendBy);
  });
  test('SP-V07: a panel of Thursday 10 June reports by 17 June and is answered by 8 July', () => {
    const met: Answers = { soFar: 'panelMet', panelMetOn: '2027-06-10', panelReportOn: 'notYet' };
    const reported: Answers = { ...met, panelReportOn: '2027-06-17' };
    const last = (id: DeadlineId, said: Answers) => limitOf(id, said, '2027-06-18').normal?.last.latest;
    expect(last('panelReport', met)).toBe('2027-06-17');
    expect(last('finalAnswer', met)).toBe('2027-07-08');
    expect(last('finalAnswerFromReport', reported)).toBe('2027-07-08');
  });
  test('a panel’s late report gives the council its 15 working days, and no second date says otherwise', () => {
    const late: Answers = { soFar: 'panelMet', panelMetOn: '2026-11-10', panelReportOn: '2026-12-01' };
    const { facts } = journeyOf(late, '2026-12-10');
    expect(dueOn('finalAnswer', facts)).toBeUndefined();
    expect(dueOn('finalAnswerFromReport', facts)?.normal?.last.latest).toBe('2026-12-22');
    expect(rules.overdue.holds(facts)).toBe(false);
  });
});

describe('a month is all that the person knows', () => {
  const complained: Answers = { soFar: 'complained', complainedOn: '2026-10' };
  test('the council’s time is a range, and only the count from the last day of the month makes it late', () => {
    const { normal, extended } = limitOf('stage1', complained);
    // From Thursday 1 October: 2 (1), 5 to 9 (6), 12 to 15 (10), 16 to 29 (20). From Saturday 31: 2 to 13 November (10).
    expect(normal?.last).toEqual({ earliest: '2026-10-15', latest: '2026-11-13' });
    expect(extended?.last).toEqual({ earliest: '2026-10-29', latest: '2026-11-27' });
    const on = (day: IsoDate) => [
      limitOf('stage1', complained, day).standing,
      rules.overdue.holds(journeyOf(complained, day).facts),
    ];
    expect(on('2026-11-27')).toEqual(['mayHavePassed', false]);
    expect(on('2026-11-28')).toEqual(['passed', true]);
  });
  test('this month ends today: nothing was sent tomorrow', () => {
    expect(limitOf('stage1', { soFar: 'complained', complainedOn: '2026-11' }).start).toEqual({
      earliest: '2026-11-01',
      latest: '2026-11-23',
    });
  });
  test('their own working days are counted from the first day of the month', () => {
    const { normal } = limitOf('askStage3', { soFar: 'investigated', investigationAnsweredOn: '2026-10' });
    // Day 1 is Thursday 1 October: 1, 2 (2), 5 to 9 (7), 12 to 16 (12), 19 to 23 (17), 26 to 28 (20).
    expect(normal?.careful).toBe('2026-10-28');
    expect(normal?.last).toEqual({ earliest: '2026-10-29', latest: '2026-11-27' });
  });
  test('their own year is counted from the first day of the month', () => {
    const { normal } = limitOf('complainFirst', { firstHappened: '2026-03' });
    expect(normal?.careful).toBe('2027-02-28');
    expect(normal?.last).toEqual({ earliest: '2027-03-01', latest: '2027-03-31' });
  });
});

describe('a day that is not known is not invented', () => {
  test('somebody who is not sure when they complained is shown what is owed, and no day', () => {
    const limit = limitOf('stage1', { soFar: 'complained', complainedOn: 'notSure' });
    expect([limit.start, limit.normal, limit.extended, limit.standing]).toEqual([
      undefined,
      undefined,
      undefined,
      'noDate',
    ]);
  });
  test('somebody who is sure of no day gets only the days that count from today', () => {
    const unsure: Answers = {
      ...injured,
      firstHappened: 'notSure',
      lastHappened: 'notSure',
      firstKnew: 'notSure',
      soFar: 'answered',
    };
    const dated = due(journeyOf(unsure).facts).filter(({ normal }) => normal !== undefined);
    expect(dated.map(({ id }) => id)).toEqual(['stage2IfSentToday']);
  });
  test('a thing that is still going on has no last day, and so no last year', () => {
    expect(arising({ lastHappened: 'stillHappening' })).not.toContain('complainLast');
  });
  test('a thing that happened once has one year and one date', () => {
    const once: Answers = { firstHappened: '2026-03-10', lastHappened: 'sameDay' };
    expect(dueOn('complainLast', journeyOf(once).facts)).toBeUndefined();
    expect(limitOf('complainFirst', once).normal?.careful).toBe('2027-03-09');
  });
});

describe('a clock that has not begun', () => {
  test('a spoken complaint without its written record has no stage 2 date yet, but the record is owed', () => {
    const ids = arising({
      soFar: 'askedInvestigation',
      complainedHow: 'spoken',
      askedInvestigationOn: '2026-10-01',
      recordMadeOn: 'notYet',
    });
    expect(ids).toContain('writtenRecord');
    expect(ids).not.toContain('stage2');
  });
  test('a written complaint’s stage 2 takes no notice of a later record', () => {
    const { start } = limitOf('stage2', {
      soFar: 'askedInvestigation',
      complainedHow: 'inWriting',
      askedInvestigationOn: '2026-10-01',
      recordMadeOn: '2026-11-23',
    });
    expect(start).toEqual(one('2026-10-01'));
  });
  test('a grandmother whom the council has not let in yet has no stage 1 date, and may not skip to stage 2', () => {
    const ids = arising({
      whoYouAre: 'relative',
      soFar: 'complained',
      complainedOn: '2026-09-01',
      interestDecidedOn: 'notYet',
    });
    expect(ids).toContain('sufficientInterest');
    expect(ids).not.toContain('stage1');
    expect(ids).not.toContain('askStage2AfterSilence');
  });
  test('a parent never waits for a decision on their interest', () => {
    const ids = arising({ soFar: 'complained', complainedOn: '2026-09-01' });
    expect(ids).toContain('stage1');
    expect(ids).not.toContain('sufficientInterest');
  });
  test('a panel that has not reported yet is answered from the day it met', () => {
    const ids = arising({ soFar: 'panelMet', panelMetOn: '2026-11-10', panelReportOn: 'notYet' });
    expect(ids).toContain('finalAnswer');
    expect(ids).not.toContain('finalAnswerFromReport');
  });
});

describe('each procedure has its own limits', () => {
  const dates: Answers = {
    complainedOn: '2026-11-02',
    acknowledgedOn: '2026-11-06',
    answeredOn: '2026-11-10',
    askedInvestigationOn: '2026-11-16',
  };
  const ids = (soFar: 'complained' | 'answered' | 'askedInvestigation', about: Answers) =>
    arising({ ...dates, soFar, ...about }).filter((id) => id !== 'ombudsman');
  test('a child in need plan has those of the Regulations', () => {
    expect(ids('complained', {})).toEqual(['acknowledge', 'stage1', 'askStage2AfterSilence']);
    expect(ids('answered', {})).toEqual(['termsOfResolution', 'askStage2', 'stage2IfSentToday']);
    expect(ids('askedInvestigation', {})).toEqual(['stage2Notice', 'stage2']);
  });
  test('an enquiry alone has those of the council’s own procedure', () => {
    expect(ids('complained', enquiry)).toEqual(['corporateAcknowledge', 'corporateStage1']);
    expect(ids('answered', enquiry)).toEqual(['askCorporateStage2']);
    expect(ids('askedInvestigation', enquiry)).toEqual(['corporateStage2']);
  });
  test('an enquiry with a child in need plan has those of the Regulations only', () => {
    const mixed: Answers = { subjects: ['section47', 'childInNeed'] };
    expect(ids('complained', mixed)).toEqual(['acknowledge', 'stage1', 'askStage2AfterSilence']);
    expect(ids('askedInvestigation', mixed)).toEqual(['stage2Notice', 'stage2']);
  });
  test('an answer under the wrong procedure starts no clock of the Regulations', () => {
    expect(ids('answered', { procedureNamed: 'corporate' })).toEqual([]);
  });
});

describe('a council that said no owes no answer', () => {
  test.each<[string, DeadlineId, DateQuestionId, Answers]>([
    ['stage 1', 'stage1', 'complainedOn', { ...tooOldInWriting }],
    ['stage 2', 'stage2', 'askedInvestigationOn', { soFar: 'askedInvestigation', refusal: 'inWords' }],
    ['a panel', 'panelMeets', 'askedPanelOn', { soFar: 'askedPanel', refusal: 'inWriting' }],
  ])('%s refused: the clock is the Ombudsman’s', (_, owed, asked, refusal) => {
    const said: Answers = { ...refusal, [asked]: '2026-09-01', refusedOn: '2026-11-10' };
    expect(arising(said)).toContain('ombudsmanRefusal');
    expect(arising(said)).not.toContain(owed);
    // Not even where a letter has asked for the day since.
    expect(dueOn(owed, { ...ordinaryParent, ...said, today })).toBeUndefined();
    expect(dueOn(owed, { ...ordinaryParent, ...said, refusal: 'no', today })).toBeDefined();
  });
  test('a complaint on hold is owed reasons, not an answer, and the pause has a year of its own', () => {
    const ids = arising({ ...heldForCourt, refusedOn: '2026-11-10', complainedOn: '2026-09-01' });
    expect(ids).toContain('noticeOfPause');
    expect(ids).not.toContain('stage1');
    expect(ids).toContain('ombudsmanRefusal');
  });
});

describe('the council is never called late before the law allows it', () => {
  const twoLimits: readonly Standing[] = ['ahead', 'today', 'mayHavePassed', 'mayHavePassed', 'passed'];
  const oneLimit: readonly Standing[] = ['ahead', 'today', 'passed'];
  test.each<[string, DeadlineId, Answers, readonly IsoDate[]]>([
    [
      'a first answer',
      'stage1',
      { soFar: 'complained', complainedOn: '2026-11-02' },
      ['2026-11-15', '2026-11-16', '2026-11-17', '2026-11-30', '2026-12-01'],
    ],
    [
      'stage 2',
      'stage2',
      { soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-23', toldMoreTime: 'yes' },
      ['2026-12-29', '2026-12-30', '2026-12-31', '2027-02-25', '2027-02-26'],
    ],
    [
      'a panel',
      'panelMeets',
      { soFar: 'askedPanel', askedPanelOn: '2026-11-23' },
      ['2027-01-06', '2027-01-07', '2027-01-08'],
    ],
    [
      'a final answer, from the panel',
      'finalAnswer',
      { soFar: 'panelMet', panelMetOn: '2027-06-10' },
      ['2027-07-07', '2027-07-08', '2027-07-09'],
    ],
    [
      'a final answer, from the report',
      'finalAnswerFromReport',
      { soFar: 'panelMet', panelMetOn: '2027-06-10', panelReportOn: '2027-06-14' },
      ['2027-07-04', '2027-07-05', '2027-07-06'],
    ],
    [
      'a corporate answer that was acknowledged',
      'corporateStage1',
      { ...enquiry, soFar: 'complained', complainedOn: '2026-11-10', acknowledgedOn: '2026-11-13' },
      ['2026-11-26', '2026-11-27', '2026-11-28', '2026-12-11', '2026-12-12'],
    ],
    [
      'a corporate answer that was not acknowledged',
      'corporateStage1Latest',
      { ...enquiry, soFar: 'complained', complainedOn: '2026-11-10', acknowledgedOn: 'notYet' },
      ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-15', '2026-12-16'],
    ],
    [
      'a second corporate answer',
      'corporateStage2',
      { ...enquiry, soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-16' },
      ['2026-12-20', '2026-12-21', '2026-12-22', '2027-01-21', '2027-01-22'],
    ],
  ])('%s', (_, id, said, days) => {
    const expected = days.length === 5 ? twoLimits : oneLimit;
    expect(days.map((day) => limitOf(id, said, day).standing)).toEqual(expected);
    expect(days.map((day) => rules.overdue.holds(journeyOf(said, day).facts))).toEqual(
      expected.map((standing) => standing === 'passed'),
    );
  });
  test('without a notice stage 2 is late on its 26th working day; where that is not known, it is asked (SP-T15)', () => {
    const late = (toldMoreTime: 'no' | 'notSure', day: IsoDate) =>
      rules.overdue.holds(
        journeyOf({ soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-23', toldMoreTime }, day)
          .facts,
      );
    expect([late('no', '2026-12-30'), late('no', '2026-12-31')]).toEqual([false, true]);
    expect([late('notSure', '2026-12-31'), late('notSure', '2027-02-25')]).toEqual([false, false]);
  });
  test('the person’s own panel request is told apart: safe, still lawful, over', () => {
    const said: Answers = { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' };
    const days = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'] as const;
    expect(days.map((day) => limitOf('askStage3', said, day).standing)).toEqual([
      'ahead',
      'today',
      'mayHavePassed',
      'passed',
    ]);
  });
});

describe('how it was counted', () => {
  test('each day passed over between the two years is named, with its reason', () => {
    const { normal } = limitOf('stage1', { soFar: 'complained', complainedOn: '2026-12-18' }, '2026-12-18');
    // 21 to 24 December (4), 29 to 31 (7), 4 to 6 January (10).
    expect(normal?.last.latest).toBe('2027-01-06');
    expect(normal?.count?.skipped).toEqual([
      { date: '2026-12-19', why: 'weekend', substitute: false },
      { date: '2026-12-20', why: 'weekend', substitute: false },
      { date: '2026-12-25', why: 'christmas', substitute: false },
      { date: '2026-12-26', why: 'weekend', substitute: false },
      { date: '2026-12-27', why: 'weekend', substitute: false },
      { date: '2026-12-28', why: 'boxing', substitute: true },
      { date: '2027-01-01', why: 'newYear', substitute: false },
      { date: '2027-01-02', why: 'weekend', substitute: false },
      { date: '2027-01-03', why: 'weekend', substitute: false },
    ]);
  });
  test('a year is not counted in working days, so none is passed over', () => {
    expect(limitOf('complainFirst', {}).normal?.count).toBeUndefined();
  });
  test('a day after 2028 is marked as one that new bank holidays may still move', () => {
    const { normal, extended } = limitOf(
      'stage1',
      { soFar: 'complained', complainedOn: '2028-12-11' },
      '2028-12-11',
    );
    // 12 to 15 (4), 18 to 22 (9), 27 December (10), 28, 29 (12), 2 to 5 January (16), 8 to 11 (20).
    expect([normal?.last.latest, normal?.count?.beyondKnownHolidays]).toEqual(['2028-12-27', false]);
    expect([extended?.last.latest, extended?.count?.beyondKnownHolidays]).toEqual(['2029-01-11', true]);
  });
});

describe('the clocks of the courts', () => {
  const courtClocks = (said: Answers) =>
    due(journeyOf(said).facts).flatMap(({ id, courtClock }) => (courtClock ? [id] : []));
  test('are marked, all three, for somebody who was injured', () => {
    expect(courtClocks(injured)).toEqual(['humanRights', 'injury', 'otherLoss']);
  });
  test('are not shown for upset alone', () => {
    expect(courtClocks({ wants: ['compensation'], harm: ['distressOnly'] })).toEqual([]);
  });
  test('run from the earliest day the first thing can have happened', () => {
    const { normal } = limitOf('humanRights', { ...injured, firstHappened: '2026-03' });
    expect(normal?.careful).toBe('2027-02-28');
  });
});
