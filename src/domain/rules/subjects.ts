import type { Subject } from '../questions';

/**
 * Who deals with a matter. `children` is the three-stage procedure of the Act, `corporate` the council's general one;
 * `follows` goes where the rest of the complaint goes, and may well be covered when it stands alone.
 */
export type Door =
  | 'children'
  | 'follows'
  | 'corporate'
  | 'raiseInCourt'
  | 'conferenceAppeal'
  | 'independentReviewMechanism'
  | 'sendTribunal'
  | 'school'
  | 'childrensHome'
  | 'nhsComplaint'
  | 'police'
  | 'cafcass'
  | 'adultSocialCare'
  | 'housing';

/** The door of each subject (SP-S01 to S18, CORP-11, SIG-06 to SIG-20). */
export const doorOf: Readonly<Record<Subject, Door>> = {
  childInNeed: 'children',
  assessment: 'children',
  support: 'children',
  disabledChild: 'children',
  lookedAfter: 'children',
  leavingCare: 'children',
  contact: 'children',
  writtenAgreement: 'children',
  adoptionSupport: 'children',
  guardianshipSupport: 'children',
  notKeptSafe: 'follows',
  communication: 'follows',
  staffConduct: 'follows',
  records: 'follows',
  complaintHandling: 'follows',
  notSure: 'follows',
  section47: 'corporate',
  carerTreatment: 'corporate',
  education: 'corporate',
  otherCouncilService: 'corporate',
  conference: 'conferenceAppeal',
  courtReport: 'raiseInCourt',
  courtDecision: 'raiseInCourt',
  fosterApproval: 'independentReviewMechanism',
  adoptionApproval: 'independentReviewMechanism',
  tribunalMatter: 'sendTribunal',
  school: 'school',
  childrensHome: 'childrensHome',
  nhs: 'nhsComplaint',
  police: 'police',
  cafcass: 'cafcass',
  adultCare: 'adultSocialCare',
  housing: 'housing',
};

/** Whether the council itself deals with a subject, in one procedure or the other. */
export const isForCouncil = (about: Subject): boolean =>
  ['children', 'follows', 'corporate'].includes(doorOf[about]);

const isSubject = (id: string): id is Subject => Object.hasOwn(doorOf, id);
const throughDoors = (...doors: readonly Door[]): readonly Subject[] =>
  Object.keys(doorOf)
    .filter(isSubject)
    .filter((id) => doors.includes(doorOf[id]));

/** Functions that the statutory procedure covers: Part 3 of the Act and what regulations 3 to 5 list (SP-S01 to S08, S15, S16). */
export const covered = throughDoors('children');

/** Subjects that go where the rest of the complaint goes (SP-S11, S13, S18). */
export const followTheRest = throughDoors('follows');

export const courtMatters = throughDoors('raiseInCourt');

/** Council matters outside the statutory procedure, which the council's own complaints procedure takes (SP-S04, S14, S17). */
export const corporate = throughDoors('corporate');

/** Decisions on approval to foster or adopt (SIG-20). */
export const approvals = throughDoors('independentReviewMechanism');

/** Subjects with another door of their own, which a person should name apart from the rest. */
export const anotherDoor: readonly Subject[] = [
  ...courtMatters,
  ...corporate,
  ...approvals,
  'conference',
  'tribunalMatter',
];

/** What the council itself did or left undone, whichever other body is also named. */
export const councilsOwnPart: readonly Subject[] = [
  'notKeptSafe',
  'staffConduct',
  'communication',
  'complaintHandling',
];

/** Bodies that deal with complaints about themselves; the council's own part stays with the council (SIG-06, 08, 12 to 14, 16, 17). */
export const otherAgencies = throughDoors(
  'nhsComplaint',
  'police',
  'cafcass',
  'adultSocialCare',
  'school',
  'childrensHome',
  'housing',
);

/** Subjects that another body decides, whatever the council does with a complaint. */
export const anotherBody: readonly Subject[] = ['tribunalMatter', ...approvals, ...otherAgencies];
