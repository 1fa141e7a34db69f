import type { Answers } from './questions';
import type { RuleId } from './rules';
import type { SourceId } from './sources';

/** What there is to do. A letter of the same name belongs to those marked; an exit ends the questions early. */
export interface Route {
  readonly letter?: true;
  readonly exit?: true;
  /** An exit's way on: the answer it stores so that the questions can go on. */
  readonly wayOn?: Answers;
  /** Where the contact details shown come from. */
  readonly contact?: SourceId;
}

export const routes = {
  getHelpNow: { exit: true, wayOn: { dangerNow: 'helpCalled' }, contact: 'SIG-01' },
  outsideEngland: { exit: true, contact: 'SIG-15' },
  statutoryStage1: { letter: true },
  statutoryStage2: { letter: true },
  statutoryStage3: { letter: true },
  chaseOverdue: { letter: true },
  challengeRefusal: { letter: true },
  waitForReply: {},
  ombudsman: { letter: true, contact: 'OMB-42' },
  corporateComplaint: {},
  socialWorkEngland: { letter: true, contact: 'SWE-15' },
  insurer: { letter: true },
  raiseInCourt: {},
  resubmitAfterProceedings: {},
  correctRecords: {},
  informationCommissioner: { contact: 'SIG-05' },
  conferenceAppeal: {},
  sendTribunal: { contact: 'SIG-11' },
  independentReviewMechanism: { contact: 'SIG-20' },
  nhsComplaint: { contact: 'SIG-13' },
  police: { contact: 'SIG-14' },
  cafcass: { contact: 'SIG-08' },
  adultSocialCare: { contact: 'SIG-16' },
  getAdvice: { contact: 'SUP-01' },
} satisfies Record<string, Route>;

export type RouteId = keyof typeof routes;
export type LetterId = {
  [Id in RouteId]: (typeof routes)[Id] extends { letter: true } ? Id : never;
}[RouteId];

/** Whether a route has a letter of its own. */
export const hasLetter = (id: RouteId): id is LetterId => 'letter' in routes[id];

/** A row of a decision table: the route is open when all its rules hold. */
export interface Row {
  readonly route: RouteId;
  readonly when: readonly RuleId[];
}

const row = (route: RouteId, ...when: readonly RuleId[]): Row => ({ route, when });

/** Ends the questions as soon as it holds. */
export const exits: readonly Row[] = [row('getHelpNow', 'inDanger'), row('outsideEngland', 'outsideEngland')];

/** Read from top to bottom: the first row whose rules all hold says what to do next. */
export const mainRoutes: readonly Row[] = [
  row('ombudsman', 'ombudsmanRemedyNotCarriedOut'),

  // A pause is not a refusal.
  row('challengeRefusal', 'refusedOnDiscretion', 'notYetChallenged'),
  row('resubmitAfterProceedings', 'pauseIsOver'),
  row('raiseInCourt', 'heldForCourt', 'courtCaseMayBeLive'),
  row('resubmitAfterProceedings', 'heldForPolice', 'policeCaseMayBeLive'),

  // Another door first, when nothing else is in the complaint.
  row('raiseInCourt', 'courtPapersOnly'),
  row('sendTribunal', 'tribunalMatterOnly'),
  row('independentReviewMechanism', 'approvalOnly'),
  row('correctRecords', 'onlyRecordsToCorrect', 'notFinished'),
  row('nhsComplaint', 'nhsOnly'),
  row('police', 'policeOnly'),
  row('cafcass', 'cafcassOnly'),
  row('adultSocialCare', 'adultCareOnly'),
  row('challengeRefusal', 'refusedOnDiscretion', 'challengeStillOpen'),
  row('ombudsman', 'refusedOnDiscretion', 'challengeFailed'),
  row('ombudsman', 'conferenceOnly', 'corporateProcedureUsed', 'investigationAnswered'),
  row('conferenceAppeal', 'conferenceOnly', 'notFinished'),

  // Finished procedures.
  row('informationCommissioner', 'onlyRecordsToCorrect', 'procedureFinished'),
  row('getAdvice', 'procedureFinished', 'onlyBiggerSumLeft'),
  row('socialWorkEngland', 'procedureFinished', 'onlyWorkerLeft'),
  row('ombudsman', 'procedureFinished'),

  // Council matters outside the statutory procedure.
  row('ombudsman', 'corporateMatterOnly', 'nextStepRefused', 'refusedInWriting'),
  row('challengeRefusal', 'corporateMatterOnly', 'nextStepRefused'),
  row('ombudsman', 'corporateMatterOnly', 'investigationAnswered'),
  row('ombudsman', 'corporateMatterOnly', 'delayWithoutRemedy', 'twelveWeeksGone'),
  row('chaseOverdue', 'corporateMatterOnly', 'mayBeOverdue'),
  row('waitForReply', 'corporateMatterOnly', 'stillInTime'),
  row('corporateComplaint', 'corporateMatterOnly'),

  // Refusals.
  row('challengeRefusal', 'claimReallyMade'),
  row('resubmitAfterProceedings', 'heldForCourt', 'tribunalLive'),
  row('challengeRefusal', 'refusedInWriting', 'reasonNotKnown', 'courtCaseLive', 'notYetChallenged'),
  row('challengeRefusal', 'refusedOnlyAsCourtDealt', 'notYetChallenged'),
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
  row('statutoryStage3', 'investigationAnswered', 'statutoryMatter'),
  row('statutoryStage2', 'firstAnswerCame', 'statutoryMatter'),
  row('statutoryStage1', 'notYetComplained', 'statutoryMatter', 'mayComplainByRight'),
  row('statutoryStage1', 'notYetComplained', 'statutoryMatter', 'needsSufficientInterest'),
  row('statutoryStage1', 'notYetComplained', 'statutoryMatter', 'actsForSomebody'),

  row('getAdvice'),
];

/** Every row that holds is offered beside the main route; the main route itself is left out. */
export const alongsideRoutes: readonly Row[] = [
  row('raiseInCourt', 'courtCaseMayBeLive'),
  row('raiseInCourt', 'courtMatterInIt'),
  row('statutoryStage1', 'notYetComplained', 'coveredTick'),
  row('statutoryStage2', 'firstAnswerPastTenDays'),
  row('statutoryStage2', 'firstAnswerCame', 'statutoryMatter'),
  row('statutoryStage3', 'investigationAnswered', 'statutoryMatter'),
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
  row('correctRecords', 'recordsWrong'),
  row('informationCommissioner', 'recordsWrong'),
  row('corporateComplaint', 'corporatePart'),
  row('conferenceAppeal', 'conferenceDecision'),
  row('sendTribunal', 'tribunalMatter'),
  row('independentReviewMechanism', 'approvalDecision'),
  row('nhsComplaint', 'nhsPart'),
  row('police', 'policePart'),
  row('cafcass', 'cafcassPart'),
  row('adultSocialCare', 'adultCarePart'),
  row('resubmitAfterProceedings', 'heldForCourt'),
  row('resubmitAfterProceedings', 'heldForPolice'),
];
