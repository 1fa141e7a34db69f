import type { DeadlineId } from './deadlines';
import type { Answers } from './questions';
import type { RuleId } from './rules';
import type { SourceId } from './sources';

/** What there is to do. A letter of the same name belongs to those marked; an exit ends the questions early. */
export interface Route {
  readonly letter?: true;
  readonly exit?: true;
  /** An exit's way on: the answer it stores so that the questions can go on. */
  readonly wayOn?: Answers;
  /** Where the figures and the law in its words come from, besides the rules that lead to it. */
  readonly sources?: readonly SourceId[];
  /** Where the contact details shown come from. */
  readonly contact?: SourceId;
  /** The person's own limits that its step has to keep; a route without any has no date to keep. */
  readonly limits?: readonly DeadlineId[];
  /** The route of which this is a special form with words of its own: the late request, the second stage. */
  readonly of?: string;
}

export const routes = {
  getHelpNow: { exit: true, wayOn: { dangerNow: 'helpCalled' }, contact: 'SIG-01' },
  wales: { exit: true, contact: 'SIG-15', of: 'outsideEngland', sources: ['SIG-15'] },
  scotland: { exit: true, of: 'outsideEngland' },
  northernIreland: { exit: true, of: 'outsideEngland' },
  statutoryStage1: {
    letter: true,
    limits: ['complainFirst', 'complainNext', 'complainLast'],
    sources: ['SP-T07', 'SP-T08', 'SP-T09', 'SP-T26'],
  },
  sufficientInterest: {
    letter: true,
    of: 'statutoryStage1',
    limits: ['complainFirst', 'complainNext', 'complainLast'],
    sources: ['SP-W05', 'SP-W11', 'SP-T04', 'SP-R04'],
  },
  statutoryStage2: { letter: true, limits: ['askStage2'], sources: ['SP-T12', 'SP-T14', 'SP-T15', 'SP-T16'] },
  statutoryStage3: { letter: true, limits: ['askStage3'], sources: ['SP-T18', 'SP-T20', 'SP-P08'] },
  lateStage3: {
    letter: true,
    of: 'statutoryStage3',
    limits: ['askStage3'],
    sources: ['SP-T18', 'SP-T20', 'SP-T25', 'SP-R08', 'SP-Q03'],
  },
  earlyReferral: {
    letter: true,
    contact: 'OMB-42',
    limits: ['askStage3'],
    sources: ['SP-E01', 'SP-E02', 'SP-E03', 'SP-E05'],
  },
  chaseOverdue: { letter: true },
  challengeRefusal: { letter: true, limits: ['ombudsmanRefusal', 'ombudsman'] },
  waitForReply: {},
  ombudsman: { letter: true, contact: 'OMB-42', limits: ['ombudsmanRefusal', 'ombudsmanDelay', 'ombudsman'] },
  ombudsmanReview: { letter: true, contact: 'OMB-42', sources: ['OMB-39', 'OMB-39a', 'INS-19'] },
  corporateComplaint: { letter: true, sources: ['CORP-01', 'CORP-04', 'CORP-05'] },
  corporateStage2: {
    letter: true,
    of: 'corporateComplaint',
    limits: ['askCorporateStage2'],
    sources: ['CORP-06', 'CORP-07', 'CORP-09', 'OMB-09'],
  },
  socialWorkEngland: { letter: true, contact: 'SWE-15', sources: ['SWE-01', 'SWE-10', 'SIG-18'] },
  insurer: { letter: true, contact: 'INS-31', sources: ['INS-21', 'INS-26', 'INS-30', 'INS-36'] },
  raiseInCourt: { contact: 'INS-31', sources: ['SP-R01', 'SP-R02', 'SP-T06', 'SP-L03', 'SAFE-07', 'INS-30'] },
  pauseNotice: { letter: true, sources: ['SP-R01', 'SP-T05', 'SP-T06', 'OMB-15a'] },
  resubmitAfterProceedings: { letter: true, limits: ['resubmit'], sources: ['SP-T06', 'SP-Q04'] },
  subjectAccess: { letter: true, sources: ['SIG-02', 'SP-W11'] },
  correctRecords: { letter: true, sources: ['SIG-03', 'SP-S13'] },
  dataComplaint: { letter: true, contact: 'SIG-05', sources: ['SIG-04', 'SIG-05'] },
  informationCommissioner: { contact: 'SIG-05', limits: ['informationCommissioner'], sources: ['SIG-05'] },
  conferenceAppeal: { letter: true, limits: ['conferenceAppeal'], sources: ['SIG-10', 'SP-S06'] },
  sendTribunal: {
    contact: 'SIG-11',
    limits: ['tribunalFromDecision', 'tribunalFromCertificate'],
    sources: ['SIG-11', 'OMB-14'],
  },
  independentReviewMechanism: {
    contact: 'SIG-20',
    limits: ['fosterReview', 'adoptionReview'],
    sources: ['SIG-20'],
  },
  nhsComplaint: { contact: 'SIG-13', sources: ['SIG-13'] },
  police: { contact: 'SIG-14', sources: ['SIG-14', 'SIG-18'] },
  cafcass: { contact: 'SIG-08', sources: ['SIG-08', 'SIG-08a'] },
  adultSocialCare: { contact: 'SIG-16', sources: ['SIG-16'] },
  school: { sources: ['SIG-12'] },
  childrensHome: { contact: 'SIG-07', sources: ['SIG-06', 'SIG-07'] },
  housing: { contact: 'SIG-17', sources: ['SIG-17'] },
  authorityToAct: { letter: true, sources: ['SP-W10', 'OMB-30', 'OMB-32'] },
  getAdvice: { contact: 'SUP-01', limits: ['ombudsman'] },
} satisfies Record<string, Route>;

export type RouteId = keyof typeof routes;
export type LetterId = {
  [Id in RouteId]: (typeof routes)[Id] extends { letter: true } ? Id : never;
}[RouteId];

/** The route that a special form belongs to; the route itself where it is none. */
export const routeOf = (id: RouteId): string => {
  const route: Route = routes[id];
  return route.of ?? id;
};

/** Whether a route has a letter of its own. */
export const hasLetter = (id: RouteId): id is LetterId => 'letter' in routes[id];

/** A row of a decision table: the route is open when all its rules hold. */
export interface Row {
  readonly route: RouteId;
  readonly when: readonly RuleId[];
}

const row = (route: RouteId, ...when: readonly RuleId[]): Row => ({ route, when });

/** Ends the questions as soon as it holds. */
export const exits: readonly Row[] = [
  row('getHelpNow', 'inDanger'),
  row('wales', 'inWales'),
  row('scotland', 'inScotland'),
  row('northernIreland', 'inNorthernIreland'),
];

/** Read from top to bottom: the first row whose rules all hold says what to do next. */
export const mainRoutes: readonly Row[] = [
  row('ombudsman', 'ombudsmanRemedyNotCarriedOut'),
  row('ombudsmanReview', 'ombudsmanDecisionDisputed'),

  // Hard clocks first, the shorter before the longer: 28 days, two months.
  row('independentReviewMechanism', 'approvalOnly'),
  row('sendTribunal', 'tribunalMatterOnly'),

  // A pause is not a refusal.
  row('challengeRefusal', 'refusedOnDiscretion', 'notYetChallenged'),
  row('resubmitAfterProceedings', 'pauseIsOver'),
  row('raiseInCourt', 'heldForCourt', 'courtCaseMayBeLive'),
  row('resubmitAfterProceedings', 'heldForPolice', 'policeCaseMayBeLive'),

  // Another door first, when nothing else is in the complaint.
  row('raiseInCourt', 'courtPapersOnly'),
  row('correctRecords', 'onlyRecordsToCorrect', 'notFinished'),
  row('nhsComplaint', 'nhsOnly'),
  row('police', 'policeOnly'),
  row('cafcass', 'cafcassOnly'),
  row('adultSocialCare', 'adultCareOnly'),
  row('childrensHome', 'childrensHomeOnly'),
  row('school', 'schoolOnly'),
  row('housing', 'housingOnly'),
  row('challengeRefusal', 'refusedOnDiscretion', 'challengeStillOpen'),
  row('ombudsman', 'refusedOnDiscretion', 'challengeFailed'),
  row('ombudsman', 'conferenceOnly', 'corporateProcedureUsed', 'investigationAnswered'),
  row('conferenceAppeal', 'conferenceOnly', 'notFinished'),

  // Finished procedures.
  row('getAdvice', 'procedureFinished', 'onlyBiggerSumLeft'),
  row('socialWorkEngland', 'procedureFinished', 'onlyWorkerLeft'),
  row('informationCommissioner', 'onlyRecordsToCorrect', 'procedureFinished'),
  row('ombudsman', 'procedureFinished'),

  // Council matters outside the statutory procedure.
  row('resubmitAfterProceedings', 'corporateMatterOnly', 'heldForCourt', 'tribunalLive'),
  row('ombudsman', 'corporateMatterOnly', 'refusedInWriting'),
  row('ombudsman', 'corporateMatterOnly', 'refusedAnyHow', 'challengeFailed'),
  row('ombudsman', 'corporateMatterOnly', 'investigationAnswered'),
  row('challengeRefusal', 'corporateMatterOnly', 'refusedAnyHow'),
  row('challengeRefusal', 'corporateMatterOnly', 'heldForOtherReason'),
  row('ombudsman', 'corporateMatterOnly', 'delayWithoutRemedy', 'twelveWeeksGone'),
  row('chaseOverdue', 'corporateMatterOnly', 'mayBeOverdue'),
  row('waitForReply', 'corporateMatterOnly', 'stillInTime'),
  row('corporateStage2', 'corporateMatterOnly', 'firstAnswerCame'),
  row('corporateComplaint', 'corporateMatterOnly'),

  // Refusals.
  row('challengeRefusal', 'claimReallyMade'),
  row('resubmitAfterProceedings', 'heldForCourt', 'tribunalLive'),
  row('challengeRefusal', 'refusedInWriting', 'reasonNotKnown', 'courtCaseLive', 'notYetChallenged'),
  row('challengeRefusal', 'refusedOnlyAsCourtDealt', 'notYetChallenged'),
  row('ombudsman', 'heldForDiscipline', 'challengeFailed'),
  row('challengeRefusal', 'heldForDiscipline'),
  row('socialWorkEngland', 'onlyConduct', 'refusedInWriting'),
  row('ombudsman', 'refusedInWriting', 'statutoryMatter'),
  row('ombudsman', 'refusedAnyHow', 'challengeFailed'),
  row('challengeRefusal', 'meetingInstead', 'statutoryMatter'),
  row('challengeRefusal', 'refusedOnlyInWords', 'statutoryMatter'),
  row('challengeRefusal', 'heldForOtherReason', 'statutoryMatter'),

  // The statutory matter was put through the council's own procedure.
  row('ombudsman', 'corporateProcedureUsed', 'investigationAnswered'),
  row('challengeRefusal', 'corporateProcedureUsed', 'hasComplained'),

  // A stage is overdue.
  row('ombudsman', 'delayWithoutRemedy'),
  row('statutoryStage2', 'firstAnswerOverdue', 'statutoryMatter'),
  row('statutoryStage2', 'firstAnswerPastTenDays', 'chasedBefore'),
  row('chaseOverdue', 'overdue'),
  row('chaseOverdue', 'mayBeOverdue'),
  row('waitForReply', 'stillInTime'),

  // The next stage.
  row('ombudsman', 'investigationAnswered', 'earlyReferralAgreed'),
  row('lateStage3', 'investigationAnswered', 'statutoryMatter', 'panelRequestLate'),
  row('statutoryStage3', 'investigationAnswered', 'statutoryMatter'),
  row('statutoryStage2', 'firstAnswerCame', 'statutoryMatter'),
  row('statutoryStage1', 'notYetComplained', 'statutoryMatter', 'mayComplainByRight'),
  row('sufficientInterest', 'notYetComplained', 'statutoryMatter', 'needsSufficientInterest'),
  row('statutoryStage1', 'notYetComplained', 'statutoryMatter', 'actsForSomebody'),

  row('getAdvice'),
];

/** Every row that holds is offered beside the main route; the main route itself is left out. */
export const alongsideRoutes: readonly Row[] = [
  row('raiseInCourt', 'courtCaseMayBeLive'),
  row('raiseInCourt', 'courtMatterInIt'),
  row('authorityToAct', 'noConsentYet'),
  row('statutoryStage1', 'notYetComplained', 'coveredTick', 'clockRunsFromReceipt'),
  row('sufficientInterest', 'notYetComplained', 'coveredTick', 'needsSufficientInterest'),
  row('statutoryStage2', 'firstAnswerPastTenDays'),
  row('statutoryStage2', 'firstAnswerCame', 'statutoryMatter'),
  row('earlyReferral', 'investigationAnswered', 'earlyReferralOpen'),
  row('lateStage3', 'investigationAnswered', 'statutoryMatter', 'panelRequestLate'),
  row('statutoryStage3', 'investigationAnswered', 'statutoryMatter', 'panelRequestInTime'),
  row('chaseOverdue', 'mayBeOverdue'),
  row('challengeRefusal', 'refusedAnyHow'),
  row('challengeRefusal', 'heldForCourt'),
  row('challengeRefusal', 'heldForPolice'),
  row('challengeRefusal', 'heldForOtherReason'),
  row('challengeRefusal', 'corporateProcedureUsed', 'statutoryMatter', 'notFinished'),
  row('ombudsman', 'refusedAnyHow'),
  row('ombudsman', 'mayBeFullyOverdue'),
  row('ombudsman', 'everyPointUpheld'),
  row('ombudsman', 'overdue'),
  row('ombudsman', 'procedureFinished'),
  row('ombudsman', 'heldForOtherReason'),
  row('socialWorkEngland', 'staffConduct'),
  row('insurer', 'lossOrInjury'),
  row('pauseNotice', 'heldForCourt'),
  row('pauseNotice', 'heldForPolice'),
  row('pauseNotice', 'heldForOtherReason'),
  row('pauseNotice', 'refusedForDiscipline'),
  row('subjectAccess', 'recordsKeptBack'),
  row('correctRecords', 'recordsWrong'),
  row('dataComplaint', 'recordsWrong'),
  row('informationCommissioner', 'recordsWrong'),
  row('corporateStage2', 'corporatePart', 'firstAnswerCame', 'corporateProcedureUsed'),
  row('corporateComplaint', 'corporatePart', 'notYetComplained'),
  row('conferenceAppeal', 'conferenceDecision'),
  row('sendTribunal', 'tribunalMatter'),
  row('independentReviewMechanism', 'approvalDecision'),
  row('nhsComplaint', 'nhsPart'),
  row('police', 'policePart'),
  row('cafcass', 'cafcassPart'),
  row('adultSocialCare', 'adultCarePart'),
  row('childrensHome', 'childrensHomePart'),
  row('school', 'schoolPart'),
  row('housing', 'housingPart'),
  row('resubmitAfterProceedings', 'heldForCourt'),
  row('resubmitAfterProceedings', 'heldForPolice'),
];
