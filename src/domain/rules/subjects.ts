import type { AnswerOf } from '../questions';

type Subject = AnswerOf<'subjects'>[number];

/** Functions that the statutory procedure covers: Part 3 of the Act and what regulations 3 to 5 list (SP-S01 to S08, S15, S16). */
export const covered: readonly Subject[] = [
  'childInNeed',
  'assessment',
  'support',
  'disabledChild',
  'lookedAfter',
  'leavingCare',
  'contact',
  'writtenAgreement',
  'adoptionSupport',
  'guardianshipSupport',
];

/** Subjects that go where the rest of the complaint goes; alone, they may well be covered (SP-S11, S13, S18). */
export const followTheRest: readonly Subject[] = [
  'notKeptSafe',
  'communication',
  'staffConduct',
  'records',
  'complaintHandling',
  'notSure',
];

export const courtMatters: readonly Subject[] = ['courtReport', 'courtDecision'];

/** Council matters outside the statutory procedure, which the council's own complaints procedure takes (SP-S04, S14, S17). */
export const corporate: readonly Subject[] = [
  'section47',
  'carerTreatment',
  'education',
  'otherCouncilService',
];

/** Subjects with another door of their own, which a person should name apart from the rest. */
export const anotherDoor: readonly Subject[] = [
  ...courtMatters,
  ...corporate,
  'conference',
  'approval',
  'tribunalMatter',
];

/** What the council itself did or left undone, whichever other body is also named. */
export const councilsOwnPart: readonly Subject[] = [
  'notKeptSafe',
  'staffConduct',
  'communication',
  'complaintHandling',
];

/** Bodies that deal with complaints about themselves; the council's own part stays with the council (SIG-08, 13, 14, 16). */
export const otherAgencies: readonly Subject[] = ['nhs', 'police', 'cafcass', 'adultCare'];

/** Subjects that another body decides, whatever the council does with a complaint (SIG-08, 11, 13, 14, 16, 20). */
export const anotherBody: readonly Subject[] = ['tribunalMatter', 'approval', ...otherAgencies];
