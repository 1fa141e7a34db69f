import { isRoughDate } from '../calendar/rough-date';
import { anyOf, isOneOf, type Case } from '../case';
import { lawful, told } from './rule';

/** Nobody has said no: an answer, an investigation or a panel is still owed, meeting or not. */
const stillOwed = (c: Case) => isOneOf(c.refusal, ['no', 'notSure', 'meetingInstead']);
const notRefused = (c: Case) => isOneOf(c.refusal, ['no', 'notSure']);

/** Whether an answer is a day or a month, so that something can be counted from it. */
export const isDated = (answer: string | undefined): boolean =>
  answer !== undefined && answer !== 'notSure' && isRoughDate(answer);

const everyPointUpheld = (c: Case) =>
  c.findings !== undefined &&
  c.findings.length > 0 &&
  c.findings.every(({ finding }) => finding === 'upheld');

/** Offered only when all of it is there, and the person says that what remains is the remedy (product choice on SP-E03). */
const readyForReferral = (c: Case) =>
  everyPointUpheld(c) &&
  (['plan', 'mostAgreed', 'strongReport', 'onlyRemedyLeft'] as const).every((wanted) =>
    anyOf(c.afterUpheld, [wanted]),
  );

/** Where the complaint stands, from what has happened and not from what the council calls it. */
export const position = {
  notYetComplained: told((c) => c.soFar === 'notComplained'),
  hasComplained: told((c) => c.soFar !== undefined && c.soFar !== 'notComplained' && c.soFar !== 'notSure'),
  letterNamesProcedure: told((c) =>
    isOneOf(c.soFar, ['answered', 'askedInvestigation', 'investigated', 'askedPanel', 'finalAnswer']),
  ),
  waitingForFirstAnswer: lawful(['SP-T07'], (c) => c.soFar === 'complained' && notRefused(c)),
  firstAnswerOwed: lawful(['SP-T07'], (c) => c.soFar === 'complained' && stillOwed(c)),
  investigationOwed: lawful(['SP-T14'], (c) => c.soFar === 'askedInvestigation' && stillOwed(c)),
  panelOwed: lawful(['SP-T20'], (c) => c.soFar === 'askedPanel' && stillOwed(c)),
  firstAnswerCame: lawful(['SP-T12'], (c) => c.soFar === 'answered'),
  waitingForInvestigation: lawful(['SP-T14'], (c) => c.soFar === 'askedInvestigation' && notRefused(c)),
  investigationAnswered: lawful(['SP-T18'], (c) => c.soFar === 'investigated'),
  waitingForPanel: lawful(['SP-T20'], (c) => c.soFar === 'askedPanel' && notRefused(c)),
  panelHasMet: lawful(['SP-T22', 'SP-T24'], (c) => c.soFar === 'panelMet'),
  panelReportNotDated: lawful(['SP-T24'], (c) => !isDated(c.panelReportOn)),
  acknowledgementNotDated: lawful(['CORP-08'], (c) => !isDated(c.acknowledgedOn)),
  procedureFinished: lawful(['OMB-10', 'SP-X08'], (c) => c.soFar === 'finalAnswer'),
  notFinished: told((c) => c.soFar !== undefined && c.soFar !== 'finalAnswer'),
  ombudsmanRemedyNotCarriedOut: lawful(['OMB-39a'], (c) => c.soFar === 'ombudsmanDecided'),
  ombudsmanDecisionDisputed: lawful(['OMB-39'], (c) => c.soFar === 'ombudsmanSaidNo'),
  noEarlierDecision: told((c) => !isOneOf(c.soFar, ['ombudsmanDecided', 'ombudsmanSaidNo'])),

  corporateProcedureUsed: lawful(['CORP-12', 'SP-N10'], (c) => c.procedureNamed === 'corporate'),
  notTheCorporateProcedure: told((c) => c.procedureNamed !== 'corporate'),
  complainedInWords: lawful(['SP-T13', 'SP-W14'], (c) => c.complainedHow === 'spoken'),
  complainedInWriting: lawful(['SP-T14', 'SP-Q01'], (c) => c.complainedHow === 'inWriting'),
  notSureIfSpoken: lawful(['SP-T14', 'SP-Q01'], (c) => c.complainedHow === 'notSure'),
  noticeNotAsked: told((c) => c.toldMoreTime === undefined),
  noNoticeKnown: lawful(
    ['SP-T15'],
    (c) => c.toldMoreTime === undefined || isOneOf(c.toldMoreTime, ['no', 'withoutReasons', 'afterwards']),
  ),
  wentOnForAWhile: told((c) => c.lastHappened !== undefined && c.lastHappened !== 'sameDay'),

  everyPointUpheld: lawful(['SP-E03', 'OMB-11a'], everyPointUpheld),
  promiseNotKept: lawful(['SP-T27', 'SP-T28'], (c) => c.findings?.some(({ notDone }) => notDone) ?? false),
  earlyReferralOpen: lawful(['SP-E01', 'SP-E03', 'OMB-11a'], readyForReferral),
  earlyReferralAgreed: lawful(
    ['SP-E02', 'OMB-11'],
    (c) => readyForReferral(c) && anyOf(c.afterUpheld, ['councilAgrees']),
  ),
  notToldOfPanel: lawful(['SP-T25', 'SP-R08'], (c) => c.toldOfPanel === 'no'),
  onlyBiggerSumLeft: lawful(['OMB-28'], (c) => c.whatIsLeft === 'biggerSum'),
  onlyWorkerLeft: lawful(['OMB-16'], (c) => c.whatIsLeft === 'workerOnly'),
};
