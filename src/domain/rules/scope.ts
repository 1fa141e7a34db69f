import { anyOf, onlyOf, type Case } from '../case';
import { mattersIn } from '../happened';
import { lawful, told } from './rule';
import {
  anotherBody,
  anotherDoor,
  approvals,
  corporate,
  councilsOwnPart,
  courtMatters,
  covered,
  followTheRest,
  otherAgencies,
} from './subjects';

const hasCovered = (c: Case) =>
  (anyOf(c.subjects, covered) && c.beyondThat !== 'no') || c.beyondThat === 'yes';

/** An assessment and a report for a court are easily taken for one another; the other covered matters are not. */
const coveredApartFromReports = covered.filter((subject) => subject !== 'assessment');

/** Without a covered part, and not yet taken into the statutory procedure by the council itself. */
const nothingElse = (c: Case) => !hasCovered(c) && c.procedureNamed !== 'statutory';

const courtPapersOnly = (c: Case) =>
  anyOf(c.subjects, courtMatters) &&
  c.procedureNamed !== 'statutory' &&
  (!hasCovered(c) || (c.beyondThat === 'notSure' && !anyOf(c.subjects, coveredApartFromReports)));

/** A matter that another body decides, with nothing in it that the council's own procedures take. */
const anotherBodyOnly = (c: Case) =>
  courtPapersOnly(c) ||
  (anyOf(c.subjects, anotherBody) &&
    !anyOf(c.subjects, [...corporate, 'conference']) &&
    !(anyOf(c.subjects, otherAgencies) && anyOf(c.subjects, councilsOwnPart)) &&
    nothingElse(c));

/** What a complaint is about decides which procedure it belongs to (SP-S01 to S18). */
export const scope = {
  acceptedAsStatutory: lawful(['SP-N12'], (c) => c.procedureNamed === 'statutory'),
  statutoryMatter: lawful(
    ['SP-S01', 'SP-S05', 'SP-S07', 'SP-S08', 'SP-S11', 'SP-S15', 'SP-S16', 'SP-Q05'],
    (c) =>
      hasCovered(c) ||
      c.procedureNamed === 'statutory' ||
      (onlyOf(c.subjects, [...followTheRest, ...otherAgencies]) && anyOf(c.subjects, followTheRest)),
  ),
  coveredTick: lawful(['SP-S01', 'SP-S05'], (c) => anyOf(c.subjects, covered)),
  wrongProcedure: lawful(
    ['CORP-12', 'SP-N10', 'SP-S05'],
    (c) => c.procedureNamed === 'corporate' && (hasCovered(c) || onlyOf(c.subjects, followTheRest)),
  ),
  hasBothDoors: lawful(
    ['SP-S05'],
    (c) => anyOf(c.subjects, anotherDoor) && anyOf(c.subjects, [...covered, 'notKeptSafe', 'communication']),
  ),
  coveredBesideADoor: lawful(['SP-S05'], (c) => anyOf(c.subjects, anotherDoor) && hasCovered(c)),
  mixedSubjects: lawful(
    ['SP-S05', 'SP-X06'],
    (c) => hasCovered(c) && anyOf(c.subjects, [...anotherDoor, ...otherAgencies, 'staffConduct', 'records']),
  ),
  courtPapersOnly: lawful(['SP-S09', 'SP-S10', 'OMB-12'], courtPapersOnly),
  forTheCouncil: told((c) => !anotherBodyOnly(c)),
  courtMatterInIt: lawful(['SP-S10', 'OMB-12'], (c) => anyOf(c.subjects, courtMatters)),
  tribunalMatterOnly: lawful(
    ['SIG-11', 'OMB-13'],
    (c) => anyOf(c.subjects, ['tribunalMatter']) && nothingElse(c),
  ),
  tribunalMatter: lawful(['SIG-11', 'OMB-13'], (c) => anyOf(c.subjects, ['tribunalMatter'])),
  approvalOnly: lawful(['SIG-20', 'SP-S17'], (c) => anyOf(c.subjects, approvals) && nothingElse(c)),
  approvalDecision: lawful(['SIG-20', 'SP-S17'], (c) => anyOf(c.subjects, approvals)),
  conferenceOnly: lawful(['SP-S06', 'SIG-10'], (c) => anyOf(c.subjects, ['conference']) && nothingElse(c)),
  conferenceDecision: lawful(['SP-S06', 'SIG-10'], (c) => anyOf(c.subjects, ['conference'])),
  onlyRecordsToCorrect: lawful(
    ['SP-S13', 'SIG-03'],
    (c) =>
      anyOf(c.subjects, ['records']) &&
      c.procedureNamed !== 'statutory' &&
      (onlyOf(c.subjects, ['records']) ||
        (onlyOf(c.wants, ['recordCorrection']) && !anyOf(c.subjects, coveredApartFromReports))),
  ),
  recordsKeptBack: lawful(['SIG-02'], (c) => anyOf(c.subjects, ['records'])),
  recordsWrong: lawful(
    ['SP-S13', 'SIG-03'],
    (c) => anyOf(c.subjects, ['records']) || anyOf(c.wants, ['recordCorrection']),
  ),
  corporateMatterOnly: lawful(
    ['CORP-11', 'SP-S04', 'SP-S14'],
    (c) => anyOf(c.subjects, corporate) && nothingElse(c),
  ),
  corporatePart: lawful(['CORP-11', 'CORP-13'], (c) => anyOf(c.subjects, corporate)),
  carerOwnTreatment: lawful(['CORP-11'], (c) => anyOf(c.subjects, ['carerTreatment'])),
  section47: lawful(['SP-S04'], (c) => anyOf(c.subjects, ['section47'])),
  nhsOnly: lawful(['SIG-13', 'OMB-19'], (c) => anyOf(c.subjects, ['nhs']) && anotherBodyOnly(c)),
  nhsPart: lawful(['SIG-13', 'OMB-19'], (c) => anyOf(c.subjects, ['nhs'])),
  policeOnly: lawful(['SIG-14', 'OMB-19'], (c) => anyOf(c.subjects, ['police']) && anotherBodyOnly(c)),
  policePart: lawful(['SIG-14', 'OMB-19'], (c) => anyOf(c.subjects, ['police'])),
  cafcassOnly: lawful(['SIG-08'], (c) => anyOf(c.subjects, ['cafcass']) && anotherBodyOnly(c)),
  cafcassPart: lawful(['SIG-08'], (c) => anyOf(c.subjects, ['cafcass'])),
  adultCareOnly: lawful(['SIG-16'], (c) => anyOf(c.subjects, ['adultCare']) && anotherBodyOnly(c)),
  adultCarePart: lawful(['SIG-16'], (c) => anyOf(c.subjects, ['adultCare'])),
  schoolOnly: lawful(['SIG-12', 'OMB-19'], (c) => anyOf(c.subjects, ['school']) && anotherBodyOnly(c)),
  schoolPart: lawful(['SIG-12', 'OMB-19'], (c) => anyOf(c.subjects, ['school'])),
  childrensHomeOnly: lawful(['SIG-06'], (c) => anyOf(c.subjects, ['childrensHome']) && anotherBodyOnly(c)),
  childrensHomePart: lawful(['SIG-06'], (c) => anyOf(c.subjects, ['childrensHome'])),
  housingOnly: lawful(['SIG-17'], (c) => anyOf(c.subjects, ['housing']) && anotherBodyOnly(c)),
  housingPart: lawful(['SIG-17'], (c) => anyOf(c.subjects, ['housing'])),
  severalSubjects: told((c) => mattersIn(c).length > 1),
  oneSubject: told((c) => mattersIn(c).length < 2),
  onlyConduct: lawful(
    ['OMB-16', 'SP-S11'],
    (c) => onlyOf(c.subjects, ['staffConduct']) && c.procedureNamed !== 'statutory',
  ),
  staffConduct: lawful(
    ['SP-S11', 'OMB-16', 'SWE-10'],
    (c) => anyOf(c.subjects, ['staffConduct']) || anyOf(c.wants, ['discipline']),
  ),
  bothProcedures: lawful(['SP-X06', 'CORP-03'], (c) => hasCovered(c) && anyOf(c.subjects, corporate)),
  childMayLiveElsewhere: lawful(['SP-W15'], (c) => anyOf(c.subjects, ['lookedAfter', 'leavingCare'])),
  wantsMoney: told((c) => anyOf(c.wants, ['payment', 'compensation'])),
  wantsCompensation: told((c) => anyOf(c.wants, ['compensation'])),
  mayHaveCausedHarm: told((c) => anyOf(c.subjects, ['notKeptSafe']) || anyOf(c.refusalReasons, ['insurer'])),
  harmed: lawful(['INS-15', 'INS-32'], (c) =>
    anyOf(c.harm, ['injury', 'moneyLost', 'property', 'dataLeak', 'childRemoved']),
  ),
  lossOrInjury: lawful(
    ['INS-32', 'INS-33'],
    (c) =>
      anyOf(c.harm, ['injury', 'moneyLost', 'property', 'dataLeak', 'childRemoved', 'notSure']) ||
      anyOf(c.refusalReasons, ['insurer']),
  ),
};
