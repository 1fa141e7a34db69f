import { isRoughDate } from '../calendar/rough-date';
import { anyOf, isOneOf, onlyOf, type Case } from '../case';
import { lawful, told } from './rule';

const refused = (c: Case) => isOneOf(c.refusal, ['inWriting', 'inWords', 'meetingInstead']);

/** Grounds that are discretions: the council must weigh the reasons before it may say no (SP-T02, SP-W05). */
const onDiscretion = (c: Case) => refused(c) && anyOf(c.refusalReasons, ['tooOld', 'notEligible']);

const courtEnded = (c: Case) =>
  anyOf(c.courts, ['familyCourtEnded']) && !anyOf(c.courts, ['familyCourtLive']);
const policeEnded = (c: Case) => anyOf(c.courts, ['policeEnded']) && !anyOf(c.courts, ['policeLive']);

/** Nobody has said no: an answer, an investigation or a panel is still owed, meeting or not. */
const stillOwed = (c: Case) => isOneOf(c.refusal, ['no', 'notSure', 'meetingInstead']);

/** Whether an answer is a day or a month, so that something can be counted from it. */
const isDated = (answer: string | undefined) =>
  answer !== undefined && answer !== 'notSure' && isRoughDate(answer);

/** Where the complaint stands, from what has happened and not from what the council calls it. */
export const position = {
  notYetComplained: told((c) => c.soFar === 'notComplained'),
  hasComplained: told((c) => c.soFar !== undefined && c.soFar !== 'notComplained' && c.soFar !== 'notSure'),
  letterNamesProcedure: told((c) =>
    isOneOf(c.soFar, ['answered', 'askedInvestigation', 'investigated', 'askedPanel', 'finalAnswer']),
  ),
  mayBeRefused: told((c) =>
    isOneOf(c.soFar, [
      'complained',
      'answered',
      'askedInvestigation',
      'investigated',
      'askedPanel',
      'notSure',
    ]),
  ),
  givesReasons: told((c) => isOneOf(c.refusal, ['inWriting', 'inWords', 'onHold'])),
  refusedOrHeld: told((c) => isOneOf(c.refusal, ['inWriting', 'inWords', 'meetingInstead', 'onHold'])),
  challengeWaits: told((c) => c.challenged === 'waiting'),
  waitingForFirstAnswer: lawful(
    ['SP-T07'],
    (c) => c.soFar === 'complained' && isOneOf(c.refusal, ['no', 'notSure']),
  ),
  firstAnswerOwed: lawful(['SP-T07'], (c) => c.soFar === 'complained' && stillOwed(c)),
  investigationOwed: lawful(['SP-T14'], (c) => c.soFar === 'askedInvestigation' && stillOwed(c)),
  panelOwed: lawful(['SP-T20'], (c) => c.soFar === 'askedPanel' && stillOwed(c)),
  firstAnswerCame: lawful(['SP-T12'], (c) => c.soFar === 'answered'),
  waitingForInvestigation: lawful(
    ['SP-T14'],
    (c) => c.soFar === 'askedInvestigation' && isOneOf(c.refusal, ['no', 'notSure']),
  ),
  investigationAnswered: lawful(['SP-T18'], (c) => c.soFar === 'investigated'),
  waitingForPanel: lawful(
    ['SP-T20'],
    (c) => c.soFar === 'askedPanel' && isOneOf(c.refusal, ['no', 'notSure']),
  ),
  panelHasMet: lawful(['SP-T22', 'SP-T24'], (c) => c.soFar === 'panelMet'),
  panelReportNotDated: lawful(['SP-T24'], (c) => !isDated(c.panelReportOn)),
  acknowledgementNotDated: lawful(['CORP-08'], (c) => !isDated(c.acknowledgedOn)),
  procedureFinished: lawful(['OMB-10', 'SP-X08'], (c) => c.soFar === 'finalAnswer'),
  notFinished: told((c) => c.soFar !== undefined && c.soFar !== 'finalAnswer'),
  ombudsmanRemedyNotCarriedOut: lawful(['OMB-39a'], (c) => c.soFar === 'ombudsmanDecided'),

  refusedAnyHow: told(refused),
  refusedInWriting: lawful(['OMB-11', 'SP-N12'], (c) => c.refusal === 'inWriting'),
  refusedOnlyInWords: lawful(['SP-T27'], (c) => c.refusal === 'inWords'),
  meetingInstead: lawful(['SP-N05', 'SP-X04'], (c) => c.refusal === 'meetingInstead'),
  refusedOnDiscretion: lawful(['SP-T02', 'SP-R03', 'SP-W05', 'SP-R04'], onDiscretion),
  refusedAsTooOld: lawful(['SP-T02', 'SP-R03'], (c) => refused(c) && anyOf(c.refusalReasons, ['tooOld'])),
  refusedAsNotEligible: lawful(
    ['SP-W05', 'SP-R04'],
    (c) => refused(c) && anyOf(c.refusalReasons, ['notEligible']),
  ),
  refusedAsProfessionalStandards: lawful(['SP-N02', 'SWE-10'], (c) =>
    anyOf(c.refusalReasons, ['professionalStandards']),
  ),
  refusedForOutcomeWanted: lawful(['SP-N01', 'SP-N07', 'INS-25'], (c) =>
    anyOf(c.refusalReasons, ['outcomeWanted']),
  ),
  refusedAsPointless: lawful(['SP-N04', 'SP-N06'], (c) => anyOf(c.refusalReasons, ['wouldChangeNothing'])),
  refusedAsCourtDealt: lawful(['SP-S10', 'OMB-15b'], (c) => anyOf(c.refusalReasons, ['courtDealt'])),
  refusedForOtherProcess: lawful(['SP-R05', 'CORP-10'], (c) => anyOf(c.refusalReasons, ['otherProcess'])),
  noReasonGiven: told((c) => anyOf(c.refusalReasons, ['noReason'])),
  sentToOmbudsmanInstead: lawful(['SP-E02', 'SP-N06'], (c) => anyOf(c.refusalReasons, ['ombudsmanInstead'])),
  panelAskedTooLate: lawful(
    ['SP-R08', 'SP-T18'],
    (c) => anyOf(c.refusalReasons, ['askedTooLate']) && isOneOf(c.soFar, ['investigated', 'askedPanel']),
  ),
  stage2AskedTooLate: lawful(
    ['SP-T12', 'SP-Q02'],
    (c) => anyOf(c.refusalReasons, ['askedTooLate']) && isOneOf(c.soFar, ['answered', 'askedInvestigation']),
  ),
  nextStepRefused: told((c) => c.soFar === 'askedInvestigation' && refused(c)),
  reasonNotKnown: told((c) => onlyOf(c.refusalReasons, ['notSure'])),
  refusedOnlyAsCourtDealt: lawful(
    ['SP-S10', 'OMB-12', 'OMB-14'],
    (c) => onlyOf(c.refusalReasons, ['courtDealt', 'noReason']) && anyOf(c.refusalReasons, ['courtDealt']),
  ),
  claimIssued: lawful(['OMB-14', 'INS-28'], (c) => anyOf(c.courts, ['claimMade'])),
  noEarlierDecision: told((c) => c.soFar !== 'ombudsmanDecided'),
  refusedFirstStage: told((c) => c.soFar === 'complained'),
  refusedSecondStage: told((c) => isOneOf(c.soFar, ['answered', 'askedInvestigation'])),
  refusedThirdStage: told((c) => isOneOf(c.soFar, ['investigated', 'askedPanel'])),

  heldForCourt: lawful(
    ['SP-R01', 'SP-R02', 'OMB-15a'],
    (c) => isOneOf(c.refusal, ['onHold', 'inWriting', 'inWords']) && anyOf(c.refusalReasons, ['liveCourt']),
  ),
  heldForPolice: lawful(
    ['SP-R01'],
    (c) =>
      isOneOf(c.refusal, ['onHold', 'inWriting', 'inWords']) &&
      (anyOf(c.refusalReasons, ['police']) ||
        (anyOf(c.refusalReasons, ['liveCourt']) &&
          anyOf(c.courts, ['policeLive']) &&
          !anyOf(c.courts, ['familyCourtLive']))),
  ),
  heldForOtherReason: lawful(['SP-R01', 'SP-T05'], (c) => c.refusal === 'onHold'),
  notYetChallenged: told((c) => isOneOf(c.challenged, ['no', 'notSure'])),
  pauseIsOver: lawful(['SP-T06', 'SP-R01'], (c) => {
    const court = anyOf(c.refusalReasons, ['liveCourt']);
    const police = anyOf(c.refusalReasons, ['police']);
    return (court || police) && (!court || courtEnded(c)) && (!police || policeEnded(c));
  }),
  claimReallyMade: lawful(
    ['SP-R01', 'OMB-14'],
    (c) =>
      (anyOf(c.refusalReasons, ['claimMade']) && anyOf(c.courts, ['claimMade', 'notSure'])) ||
      (anyOf(c.refusalReasons, ['liveCourt']) &&
        anyOf(c.courts, ['claimMade']) &&
        !anyOf(c.courts, ['familyCourtLive'])),
  ),
  claimOnlySuggested: lawful(
    ['SP-N03', 'INS-26'],
    (c) => anyOf(c.refusalReasons, ['claimMade', 'insurer']) && !anyOf(c.courts, ['claimMade', 'notSure']),
  ),
  courtCaseLive: lawful(['SP-R01', 'SP-R02'], (c) => anyOf(c.courts, ['familyCourtLive'])),
  courtCaseMayBeLive: told((c) => anyOf(c.courts, ['familyCourtLive', 'notSure'])),
  courtCaseEnded: told(courtEnded),
  policeCaseLive: lawful(['SP-R01'], (c) => anyOf(c.courts, ['policeLive'])),
  policeCaseMayBeLive: told((c) => anyOf(c.courts, ['policeLive', 'notSure'])),
  tribunalLive: lawful(['OMB-13', 'OMB-14'], (c) => anyOf(c.courts, ['tribunalLive'])),
  preProceedings: lawful(['SP-R01'], (c) => anyOf(c.courts, ['preProceedings'])),

  complainedInWords: lawful(['SP-T13', 'SP-W14'], (c) => c.complainedHow === 'spoken'),
  refusedAsTooOldAboutConduct: lawful(
    ['OMB-16', 'OMB-23'],
    (c) => refused(c) && anyOf(c.refusalReasons, ['tooOld']) && anyOf(c.subjects, ['staffConduct']),
  ),
  wentOnForAWhile: told((c) => c.lastHappened !== undefined && c.lastHappened !== 'sameDay'),
  noNoticeKnown: lawful(['SP-T15'], (c) => c.toldMoreTime === undefined || c.toldMoreTime === 'no'),
  notSureIfSpoken: lawful(['SP-T14', 'SP-Q01'], (c) => c.complainedHow === 'notSure'),
  corporateProcedureUsed: lawful(['CORP-12', 'SP-N10'], (c) => c.procedureNamed === 'corporate'),
  notTheCorporateProcedure: told((c) => c.procedureNamed !== 'corporate'),
  onlyBiggerSumLeft: lawful(['OMB-28'], (c) => c.whatIsLeft === 'biggerSum'),
  onlyWorkerLeft: lawful(['OMB-16'], (c) => c.whatIsLeft === 'workerOnly'),
  everyPointUpheld: lawful(['SP-E03', 'OMB-11a'], (c) => c.everyPointUpheld === 'yes'),
};
