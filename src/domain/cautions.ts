import type { RuleId } from './rules';
import type { SourceId } from './sources';

/** What a person must be told, whatever the route. `any` rule is enough; `worst` ones are shown unfolded first. */
export interface Caution {
  readonly any: readonly RuleId[];
  readonly worst?: 'clock' | 'court' | 'safety';
  readonly sources: readonly SourceId[];
}

/** In the order in which they are shown within their kind. */
export const cautions = {
  safetyWorryIsAReferral: { any: ['mayBeInDanger'], worst: 'safety', sources: ['SIG-01'] },
  late12MonthsOmbudsman: {
    any: ['ombudsmanYearOver'],
    worst: 'clock',
    sources: ['OMB-02', 'OMB-06', 'OMB-07'],
  },
  late12MonthsCouncil: {
    any: ['overAYearOld', 'complainedLate', 'refusedAsTooOld', 'resubmissionLate'],
    worst: 'clock',
    sources: ['SP-T01', 'SP-T02', 'SP-R03'],
  },
  lateStageRequest: {
    any: ['investigationAnswered', 'panelAskedTooLate'],
    worst: 'clock',
    sources: ['SP-T18', 'SP-R08', 'SP-Q03'],
  },
  ombudsman12Months: {
    any: ['hasComplained', 'ombudsmanYearRunningOut'],
    worst: 'clock',
    sources: ['OMB-02', 'OMB-03', 'OMB-04'],
  },
  getLegalAdvice: {
    any: [
      'lossOrInjury',
      'claimReallyMade',
      'courtCaseLive',
      'policeCaseLive',
      'claimIssued',
      'ombudsmanDecisionDisputed',
    ],
    worst: 'court',
    sources: ['INS-21', 'INS-36', 'SAFE-09'],
  },
  courtMattersExcluded: {
    any: ['courtMatterInIt', 'refusedAsCourtDealt', 'courtCaseEnded'],
    worst: 'court',
    sources: ['SP-S10', 'OMB-12', 'OMB-15'],
  },
  courtDeferral: {
    any: ['heldForCourt', 'courtCaseLive', 'councilsOwnCase'],
    worst: 'court',
    sources: ['SP-R01', 'SP-R02', 'SP-T05', 'SP-Q04'],
  },
  policeDeferral: { any: ['heldForPolice', 'policeCaseLive'], worst: 'court', sources: ['SP-R01', 'SP-T05'] },
  keepProofForResubmission: {
    any: ['heldForCourt', 'heldForPolice', 'heldForOtherReason', 'refusedForDiscipline'],
    sources: ['SP-T06'],
  },
  preProceedingsAreNotCourtProceedings: { any: ['preProceedings'], sources: ['SP-R01'] },
  meetingIsNotStageTwo: { any: ['meetingInstead'], sources: ['SP-N05', 'SP-X04'] },
  wrongStageNumber: { any: ['corporateProcedureUsed'], sources: ['CORP-12', 'SP-N10'] },
  earlyReferralConditions: {
    any: ['everyPointUpheld', 'refusedThirdStage', 'sentToOmbudsmanInstead'],
    sources: ['SP-E02', 'SP-E03', 'SP-E05'],
  },
  finishProcedureFirst: {
    any: ['investigationAnswered', 'firstAnswerCame', 'stillInTime', 'notYetComplained'],
    sources: ['OMB-10', 'SP-X07'],
  },
  ombudsmanUnlikely: {
    any: [
      'refusedAsTooOldAboutConduct',
      'onlyBiggerSumLeft',
      'courtPapersOnly',
      'claimIssued',
      'earlierClaim',
      'refusedAsCourtDealt',
      'onlyConduct',
    ],
    sources: ['OMB-16', 'OMB-23', 'OMB-28', 'OMB-12'],
  },
  ombudsmanWillNotReinvestigate: {
    any: ['procedureFinished', 'refusedThirdStage'],
    sources: ['OMB-24', 'SP-X08'],
  },
  earlyLookIsOmbudsmanChoice: {
    any: ['refusedAnyHow', 'overdue', 'investigationAnswered'],
    sources: ['OMB-08', 'OMB-11', 'SP-X07'],
  },
  shortDelayMayNotBeEnough: { any: ['overdue'], sources: ['OMB-11d'] },
  offerMayAlreadyBeEnough: {
    any: ['onlyBiggerSumLeft', 'delayPutRight'],
    sources: ['OMB-28'],
  },
  earlierOmbudsmanRemedy: { any: ['ombudsmanRemedyNotCarriedOut'], sources: ['OMB-39a'] },
  splitSubjects: {
    any: ['mixedSubjects', 'refusedAsProfessionalStandards'],
    sources: ['SP-S05', 'SP-S11', 'SP-X06'],
  },
  mixedSubjectIsStatutory: { any: ['coveredBesideADoor'], sources: ['SP-S05', 'SP-S11'] },
  conductIsForSocialWorkEngland: {
    any: ['staffConduct', 'onlyWorkerLeft'],
    sources: ['SP-S11', 'SP-S12', 'OMB-16', 'OMB-18', 'SWE-01'],
  },
  compensationUnlikely: {
    any: ['wantsMoney', 'lossOrInjury', 'onlyBiggerSumLeft'],
    sources: ['OMB-25', 'SP-L11', 'INS-25'],
  },
  claimIsASeparateTrack: {
    any: ['lossOrInjury', 'claimReallyMade', 'claimOnlySuggested', 'claimIssued', 'earlierClaim'],
    sources: ['INS-26', 'INS-21'],
  },
  recordsAreForIco: { any: ['recordsWrong'], sources: ['SP-S13', 'OMB-20', 'SIG-05'] },
  conferenceHasOwnProcess: { any: ['conferenceDecision'], worst: 'clock', sources: ['SP-S06', 'SIG-10'] },
  section47UsuallyCorporate: { any: ['section47'], sources: ['SP-S04', 'SP-Q05'] },
  carerOwnTreatmentIsCorporate: { any: ['carerOwnTreatment', 'isCarer'], sources: ['CORP-11', 'SP-S01'] },
  approvalDecisionHasOwnReview: { any: ['approvalDecision'], worst: 'clock', sources: ['SIG-20'] },
  tribunalExcludesOmbudsman: {
    any: ['tribunalMatter', 'tribunalLive'],
    worst: 'clock',
    sources: ['OMB-13', 'OMB-14', 'SIG-11'],
  },
  standingIsADiscretion: {
    any: ['needsSufficientInterest', 'refusedAsNotEligible'],
    sources: ['SP-W05', 'SP-R04'],
  },
  consentNeeded: { any: ['actsForSomebody', 'cannotConsent'], sources: ['SP-W10', 'OMB-30', 'OMB-32'] },
  advocateAvailable: { any: ['mayHaveAdvocate'], sources: ['SP-P09', 'SUP-04'] },
  responsibleCouncilNotHost: { any: ['childMayLiveElsewhere'], sources: ['SP-W15'] },
  eachEventHasItsOwnYear: {
    any: ['overAYearOld', 'wentOnForAWhile', 'someMattersOld'],
    sources: ['SP-T01', 'SP-X05'],
  },
  councilDelayExplainsAge: { any: ['refusedAsTooOld', 'ombudsmanYearOver'], sources: ['SP-T02', 'OMB-06'] },
  twoPossibleStartDates: { any: ['waitingForInvestigation'], sources: ['SP-Q01', 'SP-T14'] },
  twoProceduresTwoClocks: { any: ['bothProcedures'], sources: ['SP-X06', 'CORP-03'] },
} satisfies Record<string, Caution>;

export type CautionId = keyof typeof cautions;
