import { position } from './rules/position';
import { refusal } from './rules/refusal';
import type { Rule } from './rules/rule';
import { scope } from './rules/scope';
import { standing } from './rules/standing';
import type { SourceId } from './sources';
import type { StartId } from './starts';

/** How long a limit is. `months` count to the day before the anniversary for the careful date (SP-D08). `rolls`: a last day that is no working day moves to the next one that is (SIG-02). */
export type Length =
  | { readonly workingDays: number }
  /** `beginningWith`: the Act counts the first day as day one, so the last day is the day before the anniversary. */
  | { readonly months: number; readonly beginningWith?: true; readonly rolls?: true }
  | { readonly calendarDays: number }
  /** The law gives no number: "as soon as possible". */
  | 'noNumber';

export interface TimeLimit {
  readonly from: StartId;
  readonly owes: 'council' | 'panel' | 'you';
  readonly length: Length;
  /** The longest the law allows where it has a normal and an extended limit. */
  readonly extended?: Length;
  /** A day from which something may be done, not a day by which it must be. */
  readonly opens?: true;
  /** A date that keeps things moving; nothing in law ends on it. */
  readonly recommended?: true;
  /** A court's clock: no letter stops it, and only a solicitor can say when it ends. */
  readonly courtClock?: true;
  /** Months after the start from which the person is warned that little time is left. */
  readonly warnsAfter?: number;
  /** Not the law's count but one that some councils use: shown grey, and nobody is late by it. */
  readonly councilsCount?: true;
  /** Where it holds, the start itself is in doubt: then nobody is called late for certain. */
  readonly uncertain?: Rule;
  /** All must hold; where the start was never asked about, the limit does not arise at all. */
  readonly when: readonly Rule[];
  readonly sources: readonly SourceId[];
}

/** Months after the start of a year from which the person is warned: councils' stages may outlast it (OQ-01). */
export const warnsAfter = 9;

const days = (workingDays: number): Length => ({ workingDays });
const months = (n: number): Length => ({ months: n });
const calendarDays = (n: number): Length => ({ calendarDays: n });
const monthsBeginningWith = (n: number): Length => ({ months: n, beginningWith: true });

const statutory = [scope.statutoryMatter];
/** Regulations 15 to 18 run from answers under the Regulations, not from those under another procedure. */
const underTheRegulations = [scope.statutoryMatter, position.notTheCorporateProcedure];
const corporate = [scope.corporateMatterOnly];

/** Every time limit, in the order of the procedure. Overdue, "send by" and what a letter says all come from here. */
export const deadlines = {
  complainFirst: {
    from: 'firstHappened',
    owes: 'you',
    length: months(12),
    warnsAfter,
    when: [...statutory, position.notYetComplained],
    sources: ['SP-T01', 'SP-D05', 'SP-D06'],
  },
  complainNext: {
    from: 'nextHappened',
    owes: 'you',
    length: months(12),
    when: [...statutory, position.notYetComplained],
    sources: ['SP-T01', 'SP-X05'],
  },
  complainLast: {
    from: 'lastHappened',
    owes: 'you',
    length: months(12),
    when: [...statutory, position.notYetComplained, position.wentOnForAWhile],
    sources: ['SP-T01', 'SP-Q12'],
  },
  acknowledge: {
    from: 'complained',
    owes: 'council',
    length: 'noNumber',
    when: [...statutory, position.waitingForFirstAnswer],
    sources: ['SP-T03'],
  },
  sufficientInterest: {
    from: 'complained',
    owes: 'council',
    length: 'noNumber',
    when: [...statutory, position.waitingForFirstAnswer, standing.needsSufficientInterest],
    sources: ['SP-T04'],
  },
  noticeOfPause: {
    from: 'refused',
    owes: 'council',
    length: 'noNumber',
    when: [...statutory, refusal.heldForOtherReason],
    sources: ['SP-T05'],
  },
  stage1IfSentToday: {
    from: 'today',
    owes: 'council',
    length: days(10),
    extended: days(20),
    when: [...statutory, position.notYetComplained, standing.clockRunsFromReceipt],
    sources: ['SP-T07', 'SP-T08'],
  },
  stage1: {
    from: 'stage1Begun',
    owes: 'council',
    length: days(10),
    extended: days(20),
    when: [...statutory, position.firstAnswerOwed],
    sources: ['SP-T07', 'SP-T08', 'SP-T04', 'SP-Q08'],
  },
  askStage2AfterSilence: {
    from: 'stage1Begun',
    owes: 'you',
    length: days(11),
    extended: days(21),
    opens: true,
    when: [...statutory, position.waitingForFirstAnswer],
    sources: ['SP-T10', 'SP-T04'],
  },
  stage1LaterStart: {
    from: 'complained',
    owes: 'council',
    length: 'noNumber',
    when: [...statutory, position.waitingForFirstAnswer],
    sources: ['SP-T09'],
  },
  termsOfResolution: {
    from: 'answered',
    owes: 'council',
    length: 'noNumber',
    when: [...underTheRegulations, position.firstAnswerCame],
    sources: ['SP-T11'],
  },
  askStage2: {
    from: 'answered',
    owes: 'you',
    length: days(20),
    recommended: true,
    when: [...underTheRegulations, position.firstAnswerCame],
    sources: ['SP-T12', 'SP-Q02'],
  },
  stage2IfSentToday: {
    from: 'today',
    owes: 'council',
    length: days(25),
    extended: days(65),
    when: [...underTheRegulations, position.firstAnswerCame],
    sources: ['SP-T14', 'SP-T16'],
  },
  writtenRecord: {
    from: 'investigationRequest',
    owes: 'council',
    length: 'noNumber',
    when: [...underTheRegulations, position.complainedInWords],
    sources: ['SP-T13'],
  },
  stage2Notice: {
    from: 'investigationAsked',
    owes: 'council',
    length: days(25),
    uncertain: position.noticeNotAsked,
    when: [...underTheRegulations, position.waitingForInvestigation, position.noNoticeKnown],
    sources: ['SP-T15'],
  },
  stage2: {
    from: 'investigationAsked',
    owes: 'council',
    length: days(25),
    extended: days(65),
    uncertain: position.notSureIfSpoken,
    when: [...underTheRegulations, position.investigationOwed],
    sources: ['SP-T14', 'SP-T16', 'SP-T17', 'SP-Q01', 'SP-Q09'],
  },
  stage2FromStatement: {
    from: 'statementAgreed',
    owes: 'council',
    length: days(25),
    extended: days(65),
    councilsCount: true,
    when: [...underTheRegulations, position.waitingForInvestigation, position.complainedInWriting],
    sources: ['SP-Q01'],
  },
  tellOfPanel: {
    from: 'investigationAnswered',
    owes: 'council',
    length: 'noNumber',
    when: [...underTheRegulations, position.investigationAnswered],
    sources: ['SP-T25'],
  },
  askStage3: {
    from: 'investigationAnswered',
    owes: 'you',
    length: days(20),
    when: [...underTheRegulations, position.investigationAnswered],
    sources: ['SP-T18', 'SP-Q03'],
  },
  panelIfSentToday: {
    from: 'today',
    owes: 'council',
    length: days(30),
    when: [...underTheRegulations, position.investigationAnswered],
    sources: ['SP-T20'],
  },
  panelMeets: {
    from: 'panelAsked',
    owes: 'council',
    length: days(30),
    when: [...underTheRegulations, position.panelOwed],
    sources: ['SP-T20', 'SP-Q10'],
  },
  panelReport: {
    from: 'panelMet',
    owes: 'panel',
    length: days(5),
    when: [...statutory, position.panelHasMet],
    sources: ['SP-T22'],
  },
  finalAnswerFromReport: {
    from: 'panelReport',
    owes: 'council',
    length: days(15),
    when: [...statutory, position.panelHasMet],
    sources: ['SP-T23'],
  },
  finalAnswer: {
    from: 'panelMet',
    owes: 'council',
    length: days(20),
    when: [...statutory, position.panelHasMet, position.panelReportNotDated],
    sources: ['SP-T24'],
  },
  writtenDecision: {
    from: 'panelMet',
    owes: 'council',
    length: 'noNumber',
    when: [...statutory, position.panelHasMet],
    sources: ['SP-T27'],
  },
  resubmit: {
    from: 'pauseEnded',
    owes: 'you',
    length: months(12),
    when: statutory,
    sources: ['SP-T06'],
  },
  challengeReply: {
    from: 'challenged',
    owes: 'council',
    length: days(10),
    recommended: true,
    when: [refusal.refusedAnyHow],
    sources: ['OMB-11b'],
  },
  ombudsman: {
    from: 'knew',
    owes: 'you',
    length: monthsBeginningWith(12),
    warnsAfter,
    when: [position.noEarlierDecision],
    sources: ['OMB-02', 'OMB-03', 'OMB-04'],
  },
  ombudsmanRefusal: {
    from: 'refused',
    owes: 'you',
    length: monthsBeginningWith(12),
    when: [refusal.refusedOrHeld],
    sources: ['OMB-05', 'OMB-03'],
  },
  ombudsmanDelay: {
    from: 'stageOverdue',
    owes: 'you',
    length: monthsBeginningWith(12),
    when: [],
    sources: ['OMB-05', 'OMB-03'],
  },
  ombudsmanAfterRefusal: {
    from: 'refused',
    owes: 'you',
    length: 'noNumber',
    opens: true,
    when: [refusal.refusedInWriting],
    sources: ['OMB-11', 'OMB-11b'],
  },
  ombudsmanAfterChaser: {
    from: 'chased',
    owes: 'you',
    length: days(11),
    opens: true,
    recommended: true,
    when: [...statutory],
    sources: ['OMB-11d'],
  },
  ombudsmanCorporate: {
    from: 'complained',
    owes: 'you',
    length: calendarDays(85),
    opens: true,
    when: [...corporate, position.hasComplained],
    sources: ['OMB-09'],
  },
  judicialReview: {
    from: 'refused',
    owes: 'you',
    length: months(3),
    courtClock: true,
    when: [refusal.refusedInWriting, scope.statutoryMatter],
    sources: ['INS-19'],
  },
  corporateAcknowledge: {
    from: 'complained',
    owes: 'council',
    length: days(5),
    when: [...corporate, position.waitingForFirstAnswer],
    sources: ['CORP-04'],
  },
  corporateStage1: {
    from: 'acknowledged',
    owes: 'council',
    length: days(10),
    extended: days(20),
    when: [...corporate, position.waitingForFirstAnswer],
    sources: ['CORP-04', 'CORP-05'],
  },
  corporateStage1Latest: {
    from: 'complained',
    owes: 'council',
    length: days(15),
    extended: days(25),
    when: [...corporate, position.waitingForFirstAnswer, position.acknowledgementNotDated],
    sources: ['CORP-08'],
  },
  askCorporateStage2: {
    from: 'answered',
    owes: 'you',
    length: days(10),
    recommended: true,
    when: [...corporate, position.firstAnswerCame],
    sources: ['CORP-09'],
  },
  corporateStage2Acknowledge: {
    from: 'investigationAsked',
    owes: 'council',
    length: days(5),
    when: [...corporate, position.waitingForInvestigation],
    sources: ['CORP-06'],
  },
  corporateStage2: {
    from: 'investigationAsked',
    owes: 'council',
    length: days(25),
    extended: days(45),
    when: [...corporate, position.waitingForInvestigation],
    sources: ['CORP-06', 'CORP-07', 'CORP-08'],
  },
  humanRights: {
    from: 'firstHappened',
    owes: 'you',
    length: monthsBeginningWith(12),
    courtClock: true,
    when: [scope.lossOrInjury],
    sources: ['INS-10', 'INS-11'],
  },
  injury: {
    from: 'firstHappened',
    owes: 'you',
    length: months(36),
    courtClock: true,
    when: [scope.lossOrInjury],
    sources: ['INS-12', 'INS-13'],
  },
  otherLoss: {
    from: 'firstHappened',
    owes: 'you',
    length: months(72),
    courtClock: true,
    when: [scope.lossOrInjury],
    sources: ['INS-14'],
  },
  childInjury: {
    from: 'eighteenthBirthday',
    owes: 'you',
    length: monthsBeginningWith(36),
    courtClock: true,
    when: [scope.harmed],
    sources: ['INS-15'],
  },
  childOtherLoss: {
    from: 'eighteenthBirthday',
    owes: 'you',
    length: monthsBeginningWith(72),
    courtClock: true,
    when: [scope.harmed],
    sources: ['INS-15'],
  },
  records: {
    from: 'today',
    owes: 'council',
    length: { months: 1, rolls: true },
    extended: { months: 3, rolls: true },
    when: [scope.recordsKeptBack],
    sources: ['SIG-02'],
  },
  dataComplaint: {
    from: 'today',
    owes: 'council',
    length: calendarDays(30),
    when: [scope.recordsWrong],
    sources: ['SIG-04'],
  },
  informationCommissioner: {
    from: 'lastContact',
    owes: 'you',
    length: months(3),
    when: [scope.recordsWrong],
    sources: ['SIG-05'],
  },
  conferenceAppeal: {
    from: 'conferenceHeld',
    owes: 'you',
    length: calendarDays(28),
    recommended: true,
    when: [scope.conferenceDecision],
    sources: ['SIG-10'],
  },
  tribunalFromDecision: {
    from: 'tribunalDecision',
    owes: 'you',
    length: months(2),
    when: [scope.tribunalMatter],
    sources: ['SIG-11'],
  },
  tribunalFromCertificate: {
    from: 'certificate',
    owes: 'you',
    length: months(1),
    when: [scope.tribunalMatter],
    sources: ['SIG-11'],
  },
  fosterReview: {
    from: 'fosterLetter',
    owes: 'you',
    length: calendarDays(28),
    when: [scope.approvalDecision],
    sources: ['SIG-20'],
  },
  adoptionReview: {
    from: 'adoptionLetter',
    owes: 'you',
    length: days(40),
    when: [scope.approvalDecision],
    sources: ['SIG-20'],
  },
} satisfies Record<string, TimeLimit>;

export type DeadlineId = keyof typeof deadlines;
