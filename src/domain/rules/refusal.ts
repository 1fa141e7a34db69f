import { anyOf, isOneOf, onlyOf, type Case } from '../case';
import { courts } from './courts';
import { isDated } from './position';
import { lawful, told } from './rule';

const refused = (c: Case) => isOneOf(c.refusal, ['inWriting', 'inWords', 'meetingInstead']);
const saidNoOrHeld = (c: Case) => isOneOf(c.refusal, ['onHold', 'inWriting', 'inWords']);
const gave = (c: Case, reason: NonNullable<Case['refusalReasons']>[number]) =>
  anyOf(c.refusalReasons, [reason]);

/** How the council said no, or put it off, and what the person has done about it. */
export const refusal = {
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
  givesReasons: told(saidNoOrHeld),
  refusedOrHeld: told((c) => isOneOf(c.refusal, ['inWriting', 'inWords', 'meetingInstead', 'onHold'])),
  refusedAnyHow: told(refused),
  notRefused: told((c) => isOneOf(c.refusal, ['no', 'notSure'])),
  refusedInWriting: lawful(['OMB-11', 'SP-N12'], (c) => c.refusal === 'inWriting'),
  refusedOnlyInWords: lawful(['SP-T27'], (c) => c.refusal === 'inWords'),
  meetingInstead: lawful(['SP-N05', 'SP-X04'], (c) => c.refusal === 'meetingInstead'),
  refusedFirstStage: told((c) => c.soFar === 'complained'),
  refusedSecondStage: told((c) => isOneOf(c.soFar, ['answered', 'askedInvestigation'])),
  refusedThirdStage: told((c) => isOneOf(c.soFar, ['investigated', 'askedPanel'])),
  /** Where the year of the latest event decides something: a first complaint, and one refused as too old (SP-Q12). */
  countsFromLast: lawful(
    ['SP-T01', 'SP-Q12'],
    (c) => c.soFar === 'notComplained' || (refused(c) && gave(c, 'tooOld')),
  ),
  reasonNotKnown: told((c) => onlyOf(c.refusalReasons, ['notSure'])),
  notYetChallenged: told((c) => isOneOf(c.challengedOn, ['no', 'notSure'])),
  challengeWaits: told((c) => c.challengedOn === 'sometime' || isDated(c.challengedOn)),

  heldForCourt: lawful(['SP-R01', 'SP-R02', 'OMB-15a'], (c) => saidNoOrHeld(c) && gave(c, 'liveCourt')),
  heldForPolice: lawful(
    ['SP-R01'],
    (c) =>
      saidNoOrHeld(c) &&
      (gave(c, 'police') ||
        (gave(c, 'liveCourt') && anyOf(c.courts, ['policeLive']) && !courts.courtCaseLive.holds(c))),
  ),
  heldForDiscipline: lawful(
    ['SP-R01', 'SP-S12'],
    (c) => saidNoOrHeld(c) && gave(c, 'discipline') && onlyOf(c.refusalReasons, ['discipline', 'noReason']),
  ),
  heldForOtherReason: lawful(['SP-R01', 'SP-T05'], (c) => c.refusal === 'onHold'),
  pauseIsOver: lawful(['SP-T06', 'SP-R01'], (c) => {
    const court = gave(c, 'liveCourt');
    const police = gave(c, 'police');
    return (
      (court || police) &&
      (!court || courts.courtCaseEnded.holds(c)) &&
      (!police || courts.policeCaseEnded.holds(c))
    );
  }),
  claimReallyMade: lawful(
    ['SP-R01', 'OMB-14'],
    (c) =>
      (gave(c, 'claimMade') && anyOf(c.courts, ['claimMade', 'notSure'])) ||
      (gave(c, 'liveCourt') && anyOf(c.courts, ['claimMade']) && !courts.courtCaseLive.holds(c)),
  ),
  claimOnlySuggested: lawful(
    ['SP-N03', 'INS-26'],
    (c) => anyOf(c.refusalReasons, ['claimMade', 'insurer']) && !anyOf(c.courts, ['claimMade', 'notSure']),
  ),
};

/** The grounds that the council gave, each with what the law says of it (SP-R01 to R08, SP-N01 to N12). */
export const grounds = {
  refusedOnDiscretion: lawful(
    ['SP-T02', 'SP-R03', 'SP-W05', 'SP-R04'],
    (c) => refused(c) && anyOf(c.refusalReasons, ['tooOld', 'notEligible', 'noResponsibility']),
  ),
  refusedAsTooOld: lawful(['SP-T02', 'SP-R03'], (c) => refused(c) && gave(c, 'tooOld')),
  refusedAsNotEligible: lawful(
    ['SP-W05', 'SP-R04'],
    (c) => refused(c) && anyOf(c.refusalReasons, ['notEligible', 'noResponsibility']),
  ),
  refusedForConsent: lawful(['SP-N09', 'SP-W09'], (c) => gave(c, 'childConsent')),
  refusedForForm: lawful(['SP-N08', 'SP-W14'], (c) => gave(c, 'noForm')),
  refusedForDiscipline: lawful(['SP-R01'], (c) => gave(c, 'discipline')),
  refusedAsProfessionalStandards: lawful(['SP-N02', 'SWE-10'], (c) => gave(c, 'professionalStandards')),
  refusedForOutcomeWanted: lawful(['SP-N01', 'SP-N07', 'INS-25'], (c) => gave(c, 'outcomeWanted')),
  refusedAsPointless: lawful(['SP-N04', 'SP-N06'], (c) => gave(c, 'wouldChangeNothing')),
  refusedAsCourtDealt: lawful(['SP-S10', 'OMB-15b'], (c) => gave(c, 'courtDealt')),
  refusedOnlyAsCourtDealt: lawful(
    ['SP-S10', 'OMB-12', 'OMB-14'],
    (c) => onlyOf(c.refusalReasons, ['courtDealt', 'noReason']) && gave(c, 'courtDealt'),
  ),
  refusedForOtherProcess: lawful(['SP-R05', 'CORP-10'], (c) => gave(c, 'otherProcess')),
  refusedAsAlreadyDone: lawful(['SP-R06'], (c) => gave(c, 'alreadyDone')),
  refusedForContact: lawful(['SP-R07'], (c) => gave(c, 'tooMuchContact')),
  noReasonGiven: told((c) => gave(c, 'noReason')),
  sentToOmbudsmanInstead: lawful(['SP-E02', 'SP-N06'], (c) => gave(c, 'ombudsmanInstead')),
  panelAskedTooLate: lawful(
    ['SP-R08', 'SP-T18'],
    (c) => gave(c, 'askedTooLate') && isOneOf(c.soFar, ['investigated', 'askedPanel']),
  ),
  stage2AskedTooLate: lawful(
    ['SP-T12', 'SP-Q02'],
    (c) => gave(c, 'askedTooLate') && isOneOf(c.soFar, ['answered', 'askedInvestigation']),
  ),
  refusedAsTooOldAboutConduct: lawful(
    ['OMB-16', 'OMB-23'],
    (c) => refused(c) && gave(c, 'tooOld') && anyOf(c.subjects, ['staffConduct']),
  ),
};
