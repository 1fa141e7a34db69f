import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, yearsAfter, type IsoDate } from '../src/domain/calendar/iso-date';
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
    { ...tooOldInWriting, challengedOn: '2026-11-18' },
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
  [
    // 17 to 20 (4), 23 (5).
    'CORP-06: the first letter about a second corporate look asked for on Monday 16 November',
    'corporateStage2Acknowledge',
    { ...enquiry, soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-16' },
    '2026-11-23',
  ],
  [
    // 19, 20 (2), 23 to 27 (7), 30 to 4 (12), 7 to 11 (17), 14 to 18 (22), 21 to 23 (25), 24 (26), 29 to 31 (29),
    // 4 to 8 January (34), 11 to 15 (39), 18 to 22 (44), 25 to 29 (49), 1 to 5 February (54), 8 to 12 (59),
    // 15 to 19 (64), 22 (65); no 25 and 28 December, no 1 January.
    'SP-Q01: the count of some councils, from a statement agreed on Wednesday 18 November',
    'stage2FromStatement',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-09', recordMadeOn: '2026-11-18' },
    '2026-12-23',
    '2027-02-22',
  ],
  [
    // The same date next month, a Wednesday; two more months make 23 February, a Tuesday.
    'SIG-02: records asked for today, Monday 23 November',
    'records',
    { subjects: ['records'] },
    '2026-12-23',
    '2027-02-23',
  ],
  [
    // 24 to 30 November (7), 1 to 23 December (30): the day after receipt is day one.
    'SIG-04, DL-15: a data complaint that would come today is acknowledged within 30 days',
    'dataComplaint',
    { wants: ['recordCorrection'] },
    '2026-12-23',
  ],
];

/** Days on which something opens for the person: nothing is late on them. */
const opening: readonly CouncilRow[] = [
  [
    // A reply by 2 December: 19, 20 (2), 23 to 27 (7), 30 November to 2 December (10). The next working day is 3 December.
    'OMB-11d, DL-19: the Ombudsman, after a chaser of Wednesday 18 November had its 10',
    'ombudsmanAfterChaser',
    { soFar: 'complained', complainedOn: '2026-10-01', chasedOn: '2026-11-18' },
    '2026-12-03',
  ],
  [
    // 20 days to 30 November, 51 to 31 December, 82 to 31 January, 84 to 2 February: 12 weeks are over on the 3rd.
    'OMB-09, DL-03: the Ombudsman, 12 whole weeks after a corporate complaint of Tuesday 10 November',
    'ombudsmanCorporate',
    { ...enquiry, soFar: 'complained', complainedOn: '2026-11-10' },
    '2027-02-03',
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
    'SP-T01: the next matter’s own year once the first one’s is over; a conference elsewhere counts for neither',
    'complainNext',
    {
      subjects: ['conference', 'childInNeed', 'assessment', 'contact'],
      eachHappened: [
        { about: 'conference', when: '2024-02-01' },
        { about: 'childInNeed', when: '2025-03-03' },
        { about: 'assessment', when: '2026-09-01' },
        { about: 'contact', when: '2026-01-20' },
      ],
    },
    '2027-01-20',
    '2027-01-19',
  ],
  [
    'SP-T01: a year of its own for the last thing, once the first is old',
    'complainLast',
    { firstHappened: '2025-11-03', lastHappened: '2026-09-01' },
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
  [
    // 2 to 4 September (3), 7 to 11 (8), 14 to 18 (13), 21 to 25 (18), 28 to 2 October (23), 5 to 9 (28), 12, 13 (30):
    // the panel was due by 13 October, so the delay began on the 14th, and its year ends on the day before.
    'OMB-05, DL-02: a panel asked for on 1 September and not held is a matter with a year of its own',
    'ombudsmanDelay',
    { soFar: 'askedPanel', askedPanelOn: '2026-09-01' },
    '2027-10-13',
    '2027-10-13',
  ],
  [
    'INS-19, DL-13: judicial review of a refusal of 2 November, three months at the most',
    'judicialReview',
    { ...tooOldInWriting, refusedOn: '2026-11-02' },
    '2027-02-02',
    '2027-02-01',
  ],
  [
    'INS-15, DL-11: an injury to a child born on 10 May 2012, to the day before the 21st birthday',
    'childInjury',
    { ...injured, childBornOn: '2012-05-10' },
    '2033-05-09',
    '2033-05-09',
  ],
  [
    'INS-15: another loss of that child, to the day before the 24th birthday',
    'childOtherLoss',
    { ...injured, childBornOn: '2012-05-10' },
    '2036-05-09',
    '2036-05-09',
  ],
  [
    'SIG-05, DL-16: the Information Commissioner, three months after the council’s answer of 10 November',
    'informationCommissioner',
    { subjects: ['records'], soFar: 'answered', answeredOn: '2026-11-10' },
    '2027-02-10',
    '2027-02-09',
  ],
  [
    // 11 to 30 November (20), 1 to 8 December (28).
    'SIG-10, DL-17: a conference of Tuesday 10 November, 28 days',
    'conferenceAppeal',
    { subjects: ['conference'], firstHappened: '2026-11-10' },
    '2026-12-08',
    '2026-12-07',
  ],
  [
    'SIG-11, DL-18: the SEND Tribunal, two months after a decision of 10 October',
    'tribunalFromDecision',
    { subjects: ['tribunalMatter'], firstHappened: '2026-10-10' },
    '2026-12-10',
    '2026-12-09',
  ],
  [
    // November has no 31st: its last day stands for it.
    'SIG-11, DL-18: the SEND Tribunal, one month after a certificate of 31 October',
    'tribunalFromCertificate',
    { subjects: ['tribunalMatter'], firstHappened: '2026-08-10', certificateOn: '2026-10-31' },
    '2026-11-30',
    '2026-11-29',
  ],
  [
    // 21 to 30 November (10), 1 to 18 December (28).
    'SIG-20, DL-20: approval to foster, 28 calendar days from a letter of Friday 20 November',
    'fosterReview',
    { subjects: ['fosterApproval'], firstHappened: '2026-11-20' },
    '2026-12-18',
    '2026-12-17',
  ],
  [
    // 23 to 27 (5), 30 to 4 (10), 7 to 11 (15), 14 to 18 (20), 21 to 24 (24), 29 to 31 (27), 4 to 8 January (32),
    // 11 to 15 (37), 18 to 20 (40); no 25 and 28 December, no 1 January.
    'SIG-20, DL-20: approval to adopt, 40 working days from a letter of Friday 20 November, over Christmas',
    'adoptionReview',
    { subjects: ['adoptionApproval'], firstHappened: '2026-11-20' },
    '2027-01-20',
    '2027-01-19',
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
  [
    'SP-T09: a later start that only the person can ask for',
    'stage1LaterStart',
    { soFar: 'complained', complainedOn: '2026-11-18' },
    '2026-11-18',
  ],
  [
    'SP-T25: the right to a panel, told with the answer of the investigation',
    'tellOfPanel',
    { soFar: 'investigated', investigationAnsweredOn: '2026-11-18' },
    '2026-11-18',
  ],
  [
    'SP-T27: the decision, its reasons and what will be done',
    'writtenDecision',
    { soFar: 'panelMet', panelMetOn: '2026-11-18' },
    '2026-11-18',
  ],
  [
    'OMB-11, DL-04: the Ombudsman after a written refusal, at once',
    'ombudsmanAfterRefusal',
    { ...tooOldInWriting, refusedOn: '2026-11-18' },
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

describe('a day that opens a way', () => {
  test.each<CouncilRow>(opening)('%s', (_, id, said, opens) => {
    const limit = limitOf(id, said);
    expect(limit.normal?.last).toEqual(one(opens));
    expect([limit.opens, limit.extended, limit.normal?.careful]).toEqual([true, undefined, undefined]);
  });
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
  const shown = new Set<string>([...councils, ...opening, ...own, ...numberless].map(([, id]) => id));
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
  const firstStage: readonly DeadlineId[] = [
    'acknowledge',
    'stage1',
    'askStage2AfterSilence',
    'stage1LaterStart',
  ];
  const secondStage: readonly DeadlineId[] = ['stage2Notice', 'stage2', 'stage2FromStatement'];
  test('a child in need plan has those of the Regulations', () => {
    expect(ids('complained', {})).toEqual(firstStage);
    expect(ids('answered', {})).toEqual(['termsOfResolution', 'askStage2', 'stage2IfSentToday']);
    expect(ids('askedInvestigation', {})).toEqual(secondStage);
  });
  test('an enquiry alone has those of the council’s own procedure', () => {
    expect(ids('complained', enquiry)).toEqual([
      'ombudsmanCorporate',
      'corporateAcknowledge',
      'corporateStage1',
    ]);
    expect(ids('answered', enquiry)).toEqual(['askCorporateStage2']);
    expect(ids('askedInvestigation', enquiry)).toEqual(['corporateStage2Acknowledge', 'corporateStage2']);
  });
  test('an enquiry with a child in need plan has those of the Regulations only', () => {
    const mixed: Answers = { subjects: ['section47', 'childInNeed'] };
    expect(ids('complained', mixed)).toEqual(firstStage);
    expect(ids('askedInvestigation', mixed)).toEqual(secondStage);
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
      { soFar: 'askedInvestigation', askedInvestigationOn: '2026-11-23', toldMoreTime: 'beforeWithReasons' },
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
  test('are marked, all five, for somebody who was injured', () => {
    const all = ['humanRights', 'injury', 'otherLoss', 'childInjury', 'childOtherLoss'];
    expect(courtClocks(injured)).toEqual(all);
  });
  test('are the grown person’s three where the harm is not the child’s', () => {
    const mine: Answers = { ...injured, childBornOn: 'notTheChild' };
    expect(courtClocks(mine)).toEqual(['humanRights', 'injury', 'otherLoss']);
  });
  test('a judge can be asked only where the refusal is in writing and the matter the Act’s (INS-19)', () => {
    expect(courtClocks({ ...tooOldInWriting, refusedOn: '2026-11-02' })).toEqual(['judicialReview']);
    expect(courtClocks({ ...tooOldInWriting, refusal: 'inWords', refusedOn: '2026-11-02' })).toEqual([]);
    expect(courtClocks({ ...enquiry, ...tooOldInWriting, refusedOn: '2026-11-02' })).toEqual([]);
  });
  test('are not shown for upset alone', () => {
    expect(courtClocks({ wants: ['compensation'], harm: ['distressOnly'] })).toEqual([]);
  });
  test('run from the earliest day the first thing can have happened', () => {
    const { normal } = limitOf('humanRights', { ...injured, firstHappened: '2026-03' });
    expect(normal?.careful).toBe('2027-02-28');
  });
});

describe('the count that some councils use in place of the law’s (SP-Q01)', () => {
  const asked = (askedInvestigationOn: IsoDate, recordMadeOn: Answers['recordMadeOn']): Answers => ({
    soFar: 'askedInvestigation',
    complainedHow: 'inWriting',
    toldMoreTime: 'beforeWithReasons',
    askedInvestigationOn,
    ...(recordMadeOn === undefined ? {} : { recordMadeOn }),
  });
  test('is marked as theirs, and the law’s count is not', () => {
    const said = asked('2026-11-09', '2026-11-18');
    expect(limitOf('stage2FromStatement', said).councilsCount).toBe(true);
    expect(limitOf('stage2', said).councilsCount).toBe(false);
    expect(limitOf('stage2', said).start).toEqual(one('2026-11-09'));
  });
  test('a statement of long ago makes nobody late', () => {
    const said = asked('2026-11-16', '2026-02-02');
    expect(limitOf('stage2FromStatement', said).standing).toBe('passed');
    expect(rules.overdue.holds(journeyOf(said).facts)).toBe(false);
    expect(arising(said)).not.toContain('ombudsmanDelay');
  });
  test('a statement agreed late gives the council no day more', () => {
    // From Tuesday 1 September the 65 end on Tuesday 1 December; from 21 September they would end on 21 December.
    const said = asked('2026-09-01', '2026-09-21');
    expect(limitOf('stage2', said).extended?.last).toEqual(one('2026-12-01'));
    expect(limitOf('stage2FromStatement', said).extended?.last).toEqual(one('2026-12-21'));
    const late = (['2026-12-01', '2026-12-02'] as const).map((day) =>
      rules.overdue.holds(journeyOf(said, day).facts),
    );
    expect(late).toEqual([false, true]);
  });
  test('whatever the day of the statement, what is called late stays the same', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (request, statement) => {
        const late = (made: Answers['recordMadeOn']) =>
          rules.overdue.holds(journeyOf(asked(request, made)).facts);
        return late(statement) === late('notSure');
      }),
      { numRuns: 25 },
    );
  });
  test('there is none before a statement is agreed, nor for a complaint in spoken words', () => {
    expect(arising(asked('2026-11-09', 'notYet'))).not.toContain('stage2FromStatement');
    const spoken: Answers = { ...asked('2026-11-09', '2026-11-18'), complainedHow: 'spoken' };
    expect(arising(spoken)).not.toContain('stage2FromStatement');
  });
});

describe('a child who asked for an advocate (SP-T07)', () => {
  const young = (advocateOn: Answers['advocateOn'] & string): Answers => ({
    whoYouAre: 'youngPerson',
    soFar: 'complained',
    complainedOn: '2026-11-02',
    advocateOn,
  });
  test('stage 1 runs from the day of the advocate', () => {
    // 10 to 13 (4), 16 to 20 (9), 23 (10), 24 to 27 (14), 30 November to 4 December (19), 7 (20).
    const { normal, extended, start } = limitOf('stage1', young('2026-11-09'));
    expect([start, normal?.last, extended?.last].map((range) => range?.latest)).toEqual([
      '2026-11-09',
      '2026-11-23',
      '2026-12-07',
    ]);
  });
  test('stage 1 runs from that day too when an adviser answers for the child', () => {
    const helped: Answers = { ...young('2026-11-09'), whoYouAre: 'actingForSomebody', actingFor: 'child' };
    expect(limitOf('stage1', helped).start).toEqual(one('2026-11-09'));
  });
  test('who did not ask for one is counted from the complaint', () => {
    expect(limitOf('stage1', young('notAsked')).start).toEqual(one('2026-11-02'));
  });
  test('who had one before complaining is counted from the complaint as well', () => {
    expect(limitOf('stage1', young('2026-09-01')).start).toEqual(one('2026-11-02'));
  });
  test('who is not sure when it was has no day, and so the council is late for nobody', () => {
    expect(limitOf('stage1', young('notSure')).start).toBeUndefined();
  });
  test('who asked and has none a year on is not told to wait', () => {
    const { route } = journeyOf({ ...young('notYet'), complainedOn: '2025-11-03' });
    expect(route).toBe('chaseOverdue');
  });
  test('without the advocate yet there is no day for stage 1, and none from which to skip it', () => {
    expect(arising(young('notYet'))).not.toContain('stage1');
    expect(arising(young('notYet'))).not.toContain('askStage2AfterSilence');
  });
  test('a parent is not asked, and an old answer about an advocate counts for nothing', () => {
    const parent: Answers = { ...young('2026-11-09'), whoYouAre: 'parent' };
    expect(limitOf('stage1', parent).start).toEqual(one('2026-11-02'));
  });
});

describe('a complaint in spoken words (SP-T13, SP-T14)', () => {
  const spoken: Answers = {
    soFar: 'askedInvestigation',
    complainedHow: 'spoken',
    askedInvestigationOn: '2026-07-01',
    recordMadeOn: '2026-08-03',
    toldMoreTime: 'beforeWithReasons',
  };
  test('is late by its record’s 65, not by its request’s', () => {
    // From Wednesday 1 July the 65 end on 1 October; from Monday 3 August: 4 to 7 (4), 10 to 28 (19), 1 to 4 September
    // (23; 31 August is a bank holiday), then 5 a week: 30 October (63), 2, 3 November (65).
    expect(limitOf('stage2', spoken).extended?.last).toEqual(one('2026-11-03'));
    const late = (['2026-10-02', '2026-11-03', '2026-11-04'] as const).map((day) =>
      rules.overdue.holds(journeyOf(spoken, day).facts),
    );
    expect(late).toEqual([false, false, true]);
  });
  test('who is not sure whether it was spoken never has a council that is late for certain', () => {
    const unsure: Answers = { ...spoken, complainedHow: 'notSure', askedInvestigationOn: '2025-07-01' };
    expect(limitOf('stage2', unsure).standing).toBe('mayHavePassed');
    expect(rules.overdue.holds(journeyOf(unsure).facts)).toBe(false);
    expect(arising(unsure)).not.toContain('ombudsmanDelay');
  });
});

describe('a delay has an Ombudsman’s year of its own (OMB-05)', () => {
  const silent: Answers = { soFar: 'complained', complainedOn: '2026-08-03' };
  test('from the day after the first limit to be safe, from the day after the last one in law', () => {
    // 4 to 7 (4), 10 to 14 (9), 17 August (10), 18 to 21 (14), 24 to 28 (19), 1 September (20; 31 August is a holiday).
    const { start, normal } = limitOf('ombudsmanDelay', silent);
    expect(start).toEqual({ earliest: '2026-08-18', latest: '2026-09-02' });
    expect(normal?.careful).toBe('2027-08-17');
    expect(normal?.last).toEqual({ earliest: '2027-08-17', latest: '2027-09-01' });
  });
  test('there is none while the council may still be in time', () => {
    expect(dueOn('ombudsmanDelay', journeyOf(silent, '2026-09-01').facts)).toBeUndefined();
    expect(dueOn('ombudsmanDelay', journeyOf(silent, '2026-09-02').facts)).toBeDefined();
  });
  test('nor where the day of the complaint is not known', () => {
    expect(arising({ soFar: 'complained', complainedOn: 'notSure' })).not.toContain('ombudsmanDelay');
  });
});

describe('a year is called short at nine months, and not a day before (OQ-01)', () => {
  const standings = (id: DeadlineId, firstHappened: Answers['firstHappened'] & string, days: IsoDate[]) =>
    days.map((day) => limitOf(id, { firstHappened }, day).standing);
  test('for the council’s year of 10 March', () => {
    expect(
      standings('complainFirst', '2026-03-10', [
        '2026-12-09',
        '2026-12-10',
        '2027-03-08',
        '2027-03-09',
        '2027-03-10',
        '2027-03-11',
      ]),
    ).toEqual(['ahead', 'soon', 'soon', 'today', 'mayHavePassed', 'passed']);
  });
  test('for the Ombudsman’s year, which ends a day earlier', () => {
    expect(
      standings('ombudsman', '2026-03-10', ['2026-12-09', '2026-12-10', '2027-03-09', '2027-03-10']),
    ).toEqual(['ahead', 'soon', 'today', 'passed']);
  });
  test('where the ninth month has no such day, on its last', () => {
    expect(standings('complainFirst', '2026-05-31', ['2027-02-27', '2027-02-28'])).toEqual(['ahead', 'soon']);
  });
  test('where only the month is known, from its first day', () => {
    expect(standings('complainFirst', '2026-03', ['2026-11-30', '2026-12-01'])).toEqual(['ahead', 'soon']);
  });
  test('no other limit is ever called so', () => {
    const warning = Object.entries<TimeLimit>(deadlines).filter(([, { warnsAfter }]) => warnsAfter);
    expect(warning.map(([id]) => id)).toEqual(['complainFirst', 'ombudsman']);
  });
});

describe('records are owed in a month, and its last day is always a working day (SIG-02)', () => {
  test.each<[string, IsoDate, IsoDate, IsoDate]>([
    [
      'from 31 January to Sunday 28 February, so Monday; three months to Friday 30 April',
      '2027-01-31',
      '2027-03-01',
      '2027-04-30',
    ],
    [
      'from 31 January of a leap year to Tuesday 29 February; Sunday 30 April and the bank holiday give 2 May',
      '2028-01-31',
      '2028-02-29',
      '2028-05-02',
    ],
    [
      'from 25 November to Christmas Day, the weekend and the day for Boxing Day, so 29 December',
      '2026-11-25',
      '2026-12-29',
      '2027-02-25',
    ],
    [
      'from 26 February to Good Friday, so the Tuesday after Easter',
      '2027-02-26',
      '2027-03-30',
      '2027-05-26',
    ],
    ['from 1 December to New Year’s Day, a Friday, so Monday', '2026-12-01', '2027-01-04', '2027-03-01'],
  ])('%s', (_, asked, normal, extended) => {
    const limit = limitOf('records', { subjects: ['records'] }, asked);
    expect([limit.normal?.last, limit.extended?.last]).toEqual([one(normal), one(extended)]);
  });
});

describe('a child’s own clocks (INS-15)', () => {
  const born = (childBornOn: Answers['childBornOn'] & string): Answers => ({ ...injured, childBornOn });
  test('a birthday on 29 February is never taken too late', () => {
    // 18 on 28 February 2030 at the earliest, 21 on 28 February 2033; 24 on 29 February 2036, and safe a day before.
    expect(limitOf('childInjury', born('2012-02-29')).normal?.careful).toBe('2033-02-27');
    expect(limitOf('childOtherLoss', born('2012-02-29')).normal?.careful).toBe('2036-02-27');
  });
  test('where only the month of birth is known, its first day is the safe one', () => {
    const { normal } = limitOf('childInjury', born('2012-05'));
    expect(normal?.careful).toBe('2033-04-30');
    expect(normal?.last).toEqual({ earliest: '2033-04-30', latest: '2033-05-30' });
  });
  test('an unknown birthday gives no day, and none of the grown person’s is hidden', () => {
    expect(limitOf('childInjury', born('notSure')).standing).toBe('noDate');
    expect(limitOf('childOtherLoss', born('notSure')).normal).toBeUndefined();
    expect(arising(born('notSure'))).toContain('injury');
  });
  test('whatever the birthday, the safe day comes before the 21st and 24th, by a day or two', () => {
    fc.assert(
      fc.property(anyDay, (birthday) => {
        const gap = (id: DeadlineId, years: number) => {
          const { normal } = limitOf(id, born(birthday), '2061-01-01');
          return daysBetween(normal?.careful ?? birthday, yearsAfter(birthday, years));
        };
        const gaps = [gap('childInjury', 21), gap('childOtherLoss', 24)];
        return gaps.every((days) => days === 1 || (birthday.endsWith('02-29') && days === 2));
      }),
    );
  });
});

describe('several subjects, each with a day of its own', () => {
  const several = (said: Answers): Answers => ({
    subjects: ['childInNeed', 'conference', 'fosterApproval', 'adoptionApproval', 'tribunalMatter'],
    eachHappened: [
      { about: 'childInNeed', when: '2026-06-01' },
      { about: 'conference', when: '2026-11-10' },
      { about: 'fosterApproval', when: '2026-11-20' },
      { about: 'adoptionApproval', when: '2026-11-19' },
      { about: 'tribunalMatter', when: '2026-10-10' },
    ],
    ...said,
  });
  test('each limit runs from its own matter', () => {
    const start = (id: DeadlineId) => limitOf(id, several({})).start?.latest;
    expect(start('complainFirst')).toBe('2026-06-01');
    expect(start('conferenceAppeal')).toBe('2026-11-10');
    expect(start('fosterReview')).toBe('2026-11-20');
    expect(start('adoptionReview')).toBe('2026-11-19');
    expect(start('tribunalFromDecision')).toBe('2026-10-10');
  });
  test('the first of them starts the year, in whichever order they were given', () => {
    const said: Answers = {
      subjects: ['conference', 'childInNeed', 'assessment'],
      eachHappened: [
        { about: 'conference', when: '2026-11-10' },
        { about: 'childInNeed', when: '2026-04' },
        { about: 'assessment', when: '2026-04-20' },
      ],
    };
    expect(limitOf('complainFirst', said).start).toEqual({ earliest: '2026-04-01', latest: '2026-04-30' });
  });
  test('one that is not known hides none that is, and starts no clock itself', () => {
    const said: Answers = {
      subjects: ['conference', 'childInNeed'],
      eachHappened: [
        { about: 'conference', when: 'notSure' },
        { about: 'childInNeed', when: '2026-06-01' },
      ],
    };
    expect(limitOf('complainFirst', said).start).toEqual(one('2026-06-01'));
    expect(limitOf('conferenceAppeal', said).standing).toBe('noDate');
  });
  test('a subject that is not ticked any more has no say, whatever was once said of it', () => {
    const said = several({ subjects: ['childInNeed', 'conference'], firstHappened: '2020-01-01' });
    const before: Answers = {
      ...said,
      eachHappened: [{ about: 'support', when: '2019-03-04' }, ...(said.eachHappened ?? [])],
    };
    expect(limitOf('complainFirst', before).start).toEqual(one('2026-06-01'));
    expect(arising(before)).not.toContain('tribunalFromDecision');
    expect(arising(before)).not.toContain('fosterReview');
  });
  test('with no day known there is no date, and nothing is called late', () => {
    const said: Answers = {
      subjects: ['conference', 'childInNeed'],
      eachHappened: [{ about: 'conference', when: 'notSure' }],
    };
    expect(limitOf('complainFirst', said).standing).toBe('noDate');
    expect(rules.overAYearOld.holds(journeyOf(said).facts)).toBe(false);
  });
});

describe('other people’s doors, with only a month or nothing known', () => {
  test('two months from some day of October are safe from its first', () => {
    const { normal } = limitOf('tribunalFromDecision', {
      subjects: ['tribunalMatter'],
      firstHappened: '2026-10',
    });
    expect(normal?.careful).toBe('2026-11-30');
    expect(normal?.last).toEqual({ earliest: '2026-12-01', latest: '2026-12-31' });
  });
  test('a letter of this month was written by today at the latest', () => {
    const { normal } = limitOf('fosterReview', { subjects: ['fosterApproval'], firstHappened: '2026-11' });
    expect(normal?.careful).toBe('2026-11-28');
    expect(normal?.last).toEqual({ earliest: '2026-11-29', latest: '2026-12-21' });
  });
  test.each<[DeadlineId, Answers]>([
    ['conferenceAppeal', { subjects: ['conference'], firstHappened: 'notSure' }],
    ['tribunalFromDecision', { subjects: ['tribunalMatter'], firstHappened: 'notSure' }],
    ['tribunalFromCertificate', { subjects: ['tribunalMatter'], certificateOn: 'notSure' }],
    ['fosterReview', { subjects: ['fosterApproval'], firstHappened: 'notSure' }],
    ['adoptionReview', { subjects: ['adoptionApproval'], firstHappened: 'notSure' }],
    ['informationCommissioner', { subjects: ['records'], soFar: 'answered', answeredOn: 'notSure' }],
    ['judicialReview', { ...tooOldInWriting, refusedOn: 'notSure' }],
  ])('%s has no day that was not said', (id, said) => {
    const limit = limitOf(id, said);
    expect([limit.normal, limit.standing]).toEqual([undefined, 'noDate']);
  });
  test('without a mediation certificate only the two months run', () => {
    const said: Answers = {
      subjects: ['tribunalMatter'],
      firstHappened: '2026-10-10',
      certificateOn: 'none',
    };
    expect(arising(said)).toContain('tribunalFromDecision');
    expect(arising(said)).not.toContain('tribunalFromCertificate');
  });
  test('the last contact is the last answer there was, and before any answer there is none', () => {
    const records = { subjects: ['records'] } as const satisfies Answers;
    const { start } = limitOf('informationCommissioner', {
      ...records,
      soFar: 'investigated',
      answeredOn: '2026-08-03',
      investigationAnsweredOn: '2026-11-10',
    });
    expect(start).toEqual(one('2026-11-10'));
    // A letter to the Ombudsman asks for the earlier dates as well.
    const finished = journeyOf({ ...records, soFar: 'finalAnswer', finalAnswerOn: '2026-11-10' }).facts;
    const withAll = { ...finished, answeredOn: '2026-03-02', investigationAnsweredOn: '2026-08-03' } as const;
    expect(dueOn('informationCommissioner', withAll)?.start).toEqual(one('2026-11-10'));
    expect(arising({ ...records, soFar: 'complained', complainedOn: '2026-11-02' })).not.toContain(
      'informationCommissioner',
    );
  });
});
