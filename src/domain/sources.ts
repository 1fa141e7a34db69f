import type { IsoDate } from './calendar/iso-date';
import { checkedOn } from './checked-on';

export { checkedOn };

/**
 * Where a rule comes from, and how it was read: `primary` in the Act, decision or page itself, `summary` only its
 * opening, `secondary` elsewhere, `inference` our own reading or choice.
 */
export interface Source {
  readonly cite: string;
  readonly url: string;
  readonly mark: 'primary' | 'summary' | 'secondary' | 'inference';
  /** The day it was last compared with the law; the day of the research unless said otherwise. */
  readonly checked?: IsoDate;
  /** The day the page itself was seen, where it is older than the check. */
  readonly seen?: IsoDate;
}

const as =
  (mark: Source['mark']) =>
  (cite: string, url: string): Source => ({ cite, url, mark });
const primary = as('primary');
const summary = as('summary');
const secondary = as('secondary');
const inference = as('inference');

const law = 'https://www.legislation.gov.uk';
const regulation = (n: number) => `${law}/uksi/2006/1738/regulation/${n}`;
const children = (section: string) => `${law}/ukpga/1989/41/section/${section}`;
const government = (part: string) => `${law}/ukpga/1974/7/${part}`;
const limitation = (section: number) => `${law}/ukpga/1980/58/section/${section}`;

const ombudsman = 'https://www.lgo.org.uk';
/** Where decisions can be looked up by their number. */
const decisions = `${ombudsman}/decisions`;
const seed = {
  cheshireEast24: `${decisions}/children-s-care-services/other/24-023-328`,
  cheshireEastConduct: `${decisions}/children-s-care-services/child-protection/24-008-464`,
  cheshireEast19: `${decisions}/children-s-care-services/child-protection/19-004-115`,
  staffordshire: `${decisions}/children-s-care-services/other/20-003-792`,
  worcestershire: `${decisions}/children-s-care-services/other/25-006-373`,
};
const factSheets = `${ombudsman}/make-a-complaint/fact-sheets/social-care`;
const jurisdiction = `${ombudsman}/information-centre/staff-guidance/guidance-on-jurisdiction`;
const remedies = `${ombudsman}/information-centre/staff-guidance/guidance-on-remedies`;
const code = 'https://www.llg.org.uk/news/the-lgsco-release-the-complaint-handling-code';

/** The research behind every rule, limit and contact, under the stable id of its line. */
export const sources = {
  // Who may complain.
  'SP-W01': primary('Children Act 1989, section 26(3)(a)', children('26')),
  'SP-W02': primary('Children Act 1989, section 26(3)(b)', children('26')),
  'SP-W03': primary('Children Act 1989, section 26(3)(c)', children('26')),
  'SP-W04': primary('Children Act 1989, section 26(3)(d)', children('26')),
  'SP-W05': primary('Children Act 1989, section 26(3)(e); SI 2006/1738, regulation 12', regulation(12)),
  'SP-W06': primary('Children Act 1989, section 26(3C)', children('26')),
  'SP-W07': primary('Children Act 1989, section 26(3B)', children('26')),
  'SP-W08': primary('Children Act 1989, section 24D(1)', children('24D')),
  'SP-W09': primary(
    'Ombudsman, July 2019: parents’ complaints without their child’s consent (Lancashire)',
    `${ombudsman}/information-centre/news/2019/jul/councils-can-investigate-parents-complaints-without-consent-of-minors`,
  ),
  'SP-W10': secondary('West Sussex children’s services manual', 'https://westsussexcs.trixonline.co.uk'),
  'SP-W11': secondary('West Sussex children’s services manual', 'https://westsussexcs.trixonline.co.uk'),
  'SP-W14': primary('SI 2006/1738, regulation 6; Ombudsman report 24 015 996 (Lewisham)', regulation(6)),
  'SP-W15': primary('SI 2006/1738, regulation 1(2); Children Act 1989, section 16B', regulation(1)),

  // What the statutory procedure covers.
  'SP-S01': primary('Children Act 1989, sections 17 to 17ZF and 26(3A)(a)', children('26')),
  'SP-S04': primary('SI 2006/1738, regulation 3(2); Children Act 1989, section 47', regulation(3)),
  'SP-S05': primary('Ombudsman decisions 24 023 328 and 19 004 115 (Cheshire East)', seed.cheshireEast24),
  'SP-S06': primary('Ombudsman fact sheet, child protection issues', `${factSheets}/child-protection-issues`),
  'SP-S07': primary('Ombudsman decision 20 003 792 (Staffordshire)', seed.staffordshire),
  'SP-S08': primary('Ombudsman decision 25 006 373 (Worcestershire)', seed.worcestershire),
  'SP-S09': primary(
    'SI 2006/1738, regulation 3(2); Ombudsman decision 20 006 409 (West Sussex)',
    regulation(3),
  ),
  'SP-S10': primary('Ombudsman fact sheet, child protection issues', `${factSheets}/child-protection-issues`),
  'SP-S11': primary('Ombudsman decisions 24 023 328 and 24 008 464 (Cheshire East)', seed.cheshireEast24),
  'SP-S12': primary(
    'Ombudsman decision 19 004 115 (Cheshire East); SI 2006/1738, regulation 8(1)(b)',
    seed.cheshireEast19,
  ),
  'SP-S13': summary('Ombudsman decisions 21 015 540 (Sutton) and 24 005 034 (Redcar)', decisions),
  'SP-S14': secondary(
    'East Sussex County Council, complaints policy',
    'https://www.eastsussex.gov.uk/children-families/key-policies/feedback/policy',
  ),
  'SP-S15': primary('SI 2006/1738, regulation 4', regulation(4)),
  'SP-S16': primary('SI 2006/1738, regulation 5', regulation(5)),
  'SP-S17': secondary(
    'Achieving for Children procedures manual, representations and complaints',
    'https://www.proceduresonline.com/achievingforchildren/p_reps_complaints.html',
  ),

  // Time limits of the statutory procedure.
  'SP-T01': primary('SI 2006/1738, regulation 9(1); Children Act 1989, section 26(4A)', regulation(9)),
  'SP-T02': primary('SI 2006/1738, regulation 9(2)', regulation(9)),
  'SP-T03': primary('SI 2006/1738, regulation 11', regulation(11)),
  'SP-T04': primary('SI 2006/1738, regulations 12(1) and 14(3)(a)', regulation(12)),
  'SP-T05': primary('SI 2006/1738, regulation 8(3)', regulation(8)),
  'SP-T06': primary('SI 2006/1738, regulation 8(4) and (5)', regulation(8)),
  'SP-T07': primary('SI 2006/1738, regulation 14(1) and (3)', regulation(14)),
  'SP-T08': primary('SI 2006/1738, regulation 14(5)', regulation(14)),
  'SP-T09': primary('SI 2006/1738, regulation 14(4)', regulation(14)),
  'SP-T10': primary('SI 2006/1738, regulation 14(1) with regulation 15(2)', regulation(15)),
  'SP-T11': primary('SI 2006/1738, regulation 15(1)', regulation(15)),
  'SP-T12': primary('SI 2006/1738, regulation 15(2), which sets no time limit', regulation(15)),
  'SP-T13': primary('SI 2006/1738, regulation 16', regulation(16)),
  'SP-T14': primary('SI 2006/1738, regulation 17(3) to (5)', regulation(17)),
  'SP-T15': primary('SI 2006/1738, regulation 17(6)', regulation(17)),
  'SP-T16': primary('SI 2006/1738, regulation 17(6)(b)', regulation(17)),
  'SP-T17': primary('SI 2006/1738, regulation 17(3), (6)(b) and (8)', regulation(17)),
  'SP-T18': primary('SI 2006/1738, regulation 18(2)', regulation(18)),
  'SP-T20': primary('SI 2006/1738, regulation 19(4)', regulation(19)),
  'SP-T22': primary('SI 2006/1738, regulation 20(2)', regulation(20)),
  'SP-T23': primary('SI 2006/1738, regulation 20(3)', regulation(20)),
  'SP-T24': primary(
    'Ombudsman decisions 24 023 328 (Cheshire East) and 25 006 373 (Worcestershire)',
    seed.worcestershire,
  ),
  'SP-T25': primary('SI 2006/1738, regulation 17(8)', regulation(17)),
  'SP-T26': primary('SI 2006/1738, regulation 7', regulation(7)),
  'SP-T27': primary('Children Act 1989, section 26(7)', children('26')),
  'SP-T28': primary('SI 2006/1738, regulation 10(c)', regulation(10)),
  'SP-D05': inference(
    'Dodds v Walker (House of Lords, 1981), on months, applied here to years',
    'https://vlex.co.uk/vid/dodds-v-walker-793845349',
  ),
  'SP-D06': primary('SI 2006/1738, regulations 2 and 9, which move no date', regulation(9)),

  // When the council may refuse or hold a complaint, and when not.
  'SP-R01': primary('SI 2006/1738, regulation 8(1) to (3)', regulation(8)),
  'SP-R02': summary('SI 2006/1738, regulation 8; Ombudsman decision 24 017 740 (Lancashire)', regulation(8)),
  'SP-R03': primary(
    'SI 2006/1738, regulation 9; Ombudsman decision 24 008 464 (Cheshire East)',
    regulation(9),
  ),
  'SP-R04': primary('SI 2006/1738, regulation 12(4)', regulation(12)),
  'SP-R05': primary(
    'Children Act 1989, section 26(3A); Ombudsman decision 24 023 328 (Cheshire East)',
    children('26'),
  ),
  'SP-R06': secondary('Gloucestershire’s note on the guidance of 2006', 'https://www.gloucestershire.gov.uk'),
  'SP-R07': secondary('Gloucestershire’s note on the guidance of 2006', 'https://www.gloucestershire.gov.uk'),
  'SP-R08': summary('SI 2006/1738, regulation 18(2); Ombudsman decision 20 003 273 (Surrey)', regulation(18)),
  'SP-N01': primary('Ombudsman decision 24 023 328 (Cheshire East)', seed.cheshireEast24),
  'SP-N02': primary('Ombudsman decision 24 023 328 (Cheshire East)', seed.cheshireEast24),
  'SP-N03': primary(
    'SI 2006/1738, regulation 8(1); Ombudsman decision 24 023 328 (Cheshire East)',
    regulation(8),
  ),
  'SP-N04': primary(
    'SI 2006/1738, regulations 15(2) and 17(1)(b); Ombudsman decision 22 008 976 (Manchester)',
    regulation(15),
  ),
  'SP-N05': primary('Ombudsman decision 20 003 792 (Staffordshire)', seed.staffordshire),
  'SP-N06': primary(
    'SI 2006/1738, regulation 19(1); Ombudsman decision 19 004 115 (Cheshire East)',
    regulation(19),
  ),
  'SP-N07': primary('Ombudsman decision 19 004 115 (Cheshire East)', seed.cheshireEast19),
  'SP-N08': primary('Ombudsman decision 24 015 996 (Lewisham)', decisions),
  'SP-N09': primary(
    'Ombudsman, July 2019: parents’ complaints without their child’s consent (Lancashire)',
    `${ombudsman}/information-centre/news/2019/jul/councils-can-investigate-parents-complaints-without-consent-of-minors`,
  ),
  'SP-N11': primary('Children Act 1989, section 26(3)(b)', children('26')),
  'SP-N10': summary('Ombudsman decisions 24 022 973 (Haringey) and 24 020 172', decisions),
  'SP-N12': primary('Ombudsman decision 20 003 792 (Staffordshire)', seed.staffordshire),
  'SP-E01': primary('Ombudsman decision 19 004 115 (Cheshire East)', seed.cheshireEast19),
  'SP-E02': primary('Ombudsman decision 19 004 115 (Cheshire East)', seed.cheshireEast19),
  'SP-E03': primary(
    'Ombudsman decisions 19 004 115 (Cheshire East) and 20 003 792 (Staffordshire)',
    seed.cheshireEast19,
  ),
  'SP-E05': primary('Ombudsman decision 19 004 115 (Cheshire East)', seed.cheshireEast19),

  // How the stages work, and what a letter can ask.
  'SP-P06': primary('SI 2006/1738, regulations 2 and 19(2) and (3)', regulation(19)),
  'SP-P07': primary('SI 2006/1738, regulation 19(5)', regulation(19)),
  'SP-P08': primary('SI 2006/1738, regulation 19(6)', regulation(19)),
  'SP-P09': primary('Children Act 1989, section 26A(1); SI 2004/719, regulations 2 to 4', children('26A')),
  'SP-X01': primary('SI 2006/1738, regulations 14(1) and 17(1)(a) and (4)(a)', regulation(17)),
  'SP-X02': primary('SI 2006/1738, regulation 15(2); Ombudsman report 24 015 996 (Lewisham)', regulation(15)),
  'SP-X03': primary('SI 2006/1738, regulation 18(2)', regulation(18)),
  'SP-X04': primary(
    'Ombudsman decision 20 003 792 (Staffordshire); SI 2006/1738, regulation 17(4)(b)',
    seed.staffordshire,
  ),
  'SP-X05': primary(
    'Ombudsman decision 24 023 328 (Cheshire East); SI 2006/1738, regulation 9(1)',
    seed.cheshireEast24,
  ),
  'SP-X06': primary('Ombudsman decision 24 023 328 (Cheshire East)', seed.cheshireEast24),
  'SP-X07': primary(
    'Ombudsman decisions 24 023 328 (Cheshire East) and 20 003 792 (Staffordshire)',
    seed.cheshireEast24,
  ),
  'SP-X08': primary('Ombudsman decision 25 006 373 (Worcestershire)', seed.worcestershire),
  'SP-L03': primary('SI 2006/1738, regulation 8(1)(a)', regulation(8)),
  'SP-L11': primary(
    'Ombudsman decision 24 023 328 (Cheshire East); Ombudsman fact sheet, child protection issues',
    seed.cheshireEast24,
  ),

  // Readings where sources differ.
  'SP-Q01': inference(
    'SI 2006/1738, regulation 17(4), over Ombudsman decision 24 002 249 (Haringey)',
    regulation(17),
  ),
  'SP-Q02': inference(
    'SI 2006/1738, regulation 15(2); 20 working days as councils recommend',
    regulation(15),
  ),
  'SP-Q03': inference(
    'SI 2006/1738, regulation 18(2); Ombudsman decisions 20 003 273 (Surrey) and 24 002 229 (Norfolk)',
    regulation(18),
  ),
  'SP-Q04': inference('SI 2006/1738, regulation 8(1) and (3) to (5)', regulation(8)),
  'SP-Q05': inference(
    'SI 2006/1738, regulation 3(2); Ombudsman decision 24 023 328 (Cheshire East)',
    regulation(3),
  ),
  'SP-Q08': inference('SI 2006/1738, regulation 14(1) and (5)', regulation(14)),
  'SP-Q09': inference('SI 2006/1738, regulation 17(3) and (6)(b)', regulation(17)),
  'SP-Q10': inference(
    'SI 2006/1738, regulations 19(4) and 20, over Ombudsman decision 24 009 439 (Wokingham)',
    regulation(19),
  ),
  'SP-Q12': inference('SI 2006/1738, regulation 9', regulation(9)),

  // The Ombudsman.
  'OMB-02': primary('Local Government Act 1974, section 26B(1) and (2)', government('section/26B')),
  'OMB-03': inference('Local Government Act 1974, section 26B(2)', government('section/26B')),
  'OMB-04': primary(
    'Local Government Act 1974, section 26B(2); Ombudsman guidance on jurisdiction, 6.1',
    government('section/26B'),
  ),
  'OMB-05': inference(
    'Local Government Act 1974, section 26B(2), with Ombudsman decision 24 023 328 (Cheshire East)',
    government('section/26B'),
  ),
  'OMB-06': primary(
    'Local Government Act 1974, section 26B(3); Ombudsman guidance on jurisdiction, 6.1',
    jurisdiction,
  ),
  'OMB-07': primary('Ombudsman decisions 24 008 958, 20 007 445 and 21 016 242', decisions),
  'OMB-08': primary('Local Government Act 1974, section 26(5)(a) and (b)', government('section/26')),
  'OMB-09': primary('Ombudsman Guidance on Jurisdiction, part 7', jurisdiction),
  'OMB-10': primary(
    'Ombudsman fact sheet, children’s care services; Ombudsman decision 24 023 328 (Cheshire East)',
    `${factSheets}/social-care-for-children/children-s-care-services`,
  ),
  'OMB-11': primary(
    'Ombudsman decisions 24 023 328 and 19 004 115 (Cheshire East) and 20 003 792 (Staffordshire)',
    seed.cheshireEast24,
  ),
  'OMB-11a': primary('Ombudsman decision 19 004 115 (Cheshire East)', seed.cheshireEast19),
  'OMB-11b': inference(
    'Our own ten working days; compare Ombudsman decision 24 023 328 (Cheshire East)',
    seed.cheshireEast24,
  ),
  'OMB-11d': primary('Ombudsman decisions 24 018 419, 24 004 450 (Cumberland) and 25 030 380', decisions),
  'OMB-12': primary(
    'Local Government Act 1974, Schedule 5, paragraph 1; Ombudsman guidance on jurisdiction, 10.1',
    government('schedule/5'),
  ),
  'OMB-13': primary('Local Government Act 1974, section 26(6)(a) and (c)', government('section/26')),
  'OMB-14': primary(
    'Ombudsman assessment code, stage one; ex parte PH (1999)',
    `${ombudsman}/information-centre/staff-guidance/assessment-code`,
  ),
  'OMB-15': primary(
    'Ombudsman fact sheet, children’s care services',
    `${factSheets}/social-care-for-children/children-s-care-services`,
  ),
  'OMB-15a': primary('Ombudsman decisions 24 017 740 and 16 017 549 (Lancashire)', decisions),
  'OMB-15b': inference('Ombudsman decisions 24 023 328 (Cheshire East) and 22 001 012', seed.cheshireEast24),
  'OMB-16': primary(
    'Ombudsman decisions 24 008 464 (Cheshire East) and 24 015 969',
    seed.cheshireEastConduct,
  ),
  'OMB-18': primary('Local Government Act 1974, Schedule 5, paragraph 4', government('schedule/5')),
  'OMB-19': primary(
    'Local Government Act 1974, sections 25 and 34A, as cited in Ombudsman decision 22 001 012',
    government('section/25'),
  ),
  'OMB-20': primary('Ombudsman decisions 19 011 583 and 24 015 969', decisions),
  'OMB-22': primary(
    'Ombudsman assessment code; Ombudsman assessment manual, part 6',
    `${ombudsman}/information-centre/staff-guidance/assessment-code`,
  ),
  'OMB-23': primary(
    'Local Government Act 1974, section 24A(6); Ombudsman decision 24 008 464 (Cheshire East)',
    government('section/24A'),
  ),
  'OMB-23a': inference(
    'Ombudsman decisions 24 023 328 (Cheshire East) and 20 003 792 (Staffordshire)',
    seed.cheshireEast24,
  ),
  'OMB-24': primary(
    'Ombudsman decisions 25 006 373 (Worcestershire) and 19 004 115 (Cheshire East)',
    seed.worcestershire,
  ),
  'OMB-25': primary(
    'Ombudsman guidance on remedies, 3.1 and 3.2; Ombudsman decision 24 023 328 (Cheshire East)',
    remedies,
  ),
  'OMB-28': primary('Ombudsman decisions 25 016 094 and 19 013 191', decisions),
  'OMB-30': primary('Local Government Act 1974, section 26A(1) and (2)', government('section/26A')),
  'OMB-32': primary(
    'Ombudsman, questions from complaints advisers',
    `${ombudsman}/for-advisors/complaints-advisers/complaints-advisers`,
  ),
  'OMB-34': primary(
    'Ombudsman, how we deal with your complaint',
    `${ombudsman}/make-a-complaint/how-we-deal-with-your-complaint`,
  ),
  'OMB-39': primary(
    'Ombudsman, complaints about its service and decision reviews',
    `${ombudsman}/complaints-about-our-service`,
  ),
  'OMB-39a': primary('Ombudsman decision 23 012 631', decisions),
  'OMB-42': primary('Local Government and Social Care Ombudsman', ombudsman),
  'OMB-43': secondary(
    'Derbyshire County Council, the Ombudsman',
    'https://www.derbyshire.gov.uk/council/complaints/ombudsman',
  ),
  'OMB-44': secondary(
    'Welwyn Hatfield and Newcastle-under-Lyme councils, complaints pages',
    'https://www.welhat.gov.uk',
  ),

  // The council's own complaints procedure.
  'CORP-01': primary(
    'Ombudsman, Manual for Councils, part 3',
    `${ombudsman}/information-centre/information-for-organisations-we-investigate/councils/information-for-link-officers`,
  ),
  'CORP-03': primary(
    'Ombudsman manual for councils, part 3',
    `${ombudsman}/information-centre/information-for-organisations-we-investigate/councils/information-for-link-officers`,
  ),
  'CORP-04': secondary(
    'Ombudsman Complaint Handling Code, as described by Lawyers in Local Government and Staffordshire',
    code,
  ),
  'CORP-05': secondary(
    'Ombudsman Complaint Handling Code, as described by Lawyers in Local Government and Cumberland',
    code,
  ),
  'CORP-06': secondary(
    'Ombudsman Complaint Handling Code, as described by Lawyers in Local Government and Cumberland',
    code,
  ),
  'CORP-07': secondary('Cumberland Council, complaints policy', 'https://www.cumberland.gov.uk'),
  'CORP-08': inference('The limits of the Ombudsman Complaint Handling Code, added together', code),
  'CORP-09': inference(
    'The shortest of three: Cumberland 10 working days, Stockton 20, Walsall one month',
    'https://www.cumberland.gov.uk',
  ),
  'CORP-10': primary(
    'Ombudsman Complaint Handling Code, paragraph 2.3, as quoted in its guide for complaint managers',
    'https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/councils/good-practice-guides',
  ),
  'CORP-11': inference('Children Act 1989, section 26(3A), with SI 2006/1738, regulation 3', regulation(3)),
  'CORP-12': primary(
    'Ombudsman decisions 24 023 328 (Cheshire East) and 23 019 542 (Lancashire)',
    seed.cheshireEast24,
  ),
  'CORP-13': primary('Ombudsman decision 24 023 328 (Cheshire East)', seed.cheshireEast24),

  // Claims for loss or injury, and the courts' clocks.
  'INS-10': primary('Human Rights Act 1998, section 7(5)', `${law}/ukpga/1998/42/section/7`),
  'INS-11': secondary('O’Connor v Bar Standards Board [2017] UKSC 78', 'https://www.11kbw.com'),
  'INS-12': primary('Limitation Act 1980, sections 11(4) and 14', limitation(11)),
  'INS-13': primary('Limitation Act 1980, section 33', limitation(33)),
  'INS-14': primary('Limitation Act 1980, section 2', limitation(2)),
  'INS-15': primary('Limitation Act 1980, section 28(1) and (6)', limitation(28)),
  'INS-19': secondary('Child Poverty Action Group, judicial review', 'https://cpag.org.uk'),
  'INS-21': inference(
    'Limitation Act 1980 and Human Rights Act 1998: no pause for a complaint in either',
    `${law}/ukpga/1980/58`,
  ),
  'INS-25': primary('Ombudsman decision 24 023 328 (Cheshire East)', seed.cheshireEast24),
  'INS-26': primary(
    'Local Government Act 2000, section 92; Ombudsman decisions 24 023 328 and 19 004 115 (Cheshire East)',
    seed.cheshireEast24,
  ),
  'INS-28': primary('Ombudsman decision 20 004 262; Assessment Code, stage one', decisions),
  'INS-30': secondary('Family Rights Group, care proceedings', 'https://frg.org.uk'),
  'INS-31': secondary(
    'Civil Legal Advice, number as given by Legal Choices',
    'https://www.legalchoices.org.uk',
  ),
  'INS-32': inference('Our own choice of when a claim is worth advice', remedies),
  'INS-33': inference('Our own choice; compare Ombudsman guidance on remedies, 3.1 and 3.2', remedies),
  'INS-34': inference(
    'Our own short notice; Canterbury City Council, insurance claims (what a letter of claim does)',
    'https://www.canterbury.gov.uk',
  ),
  'INS-35': inference(
    'Our own limit on what we write; Canterbury City Council, insurance claims',
    'https://www.canterbury.gov.uk',
  ),
  'INS-36': inference(
    'Our own warning; Carmarthenshire County Council, insurance questions (costs)',
    'https://www.carmarthenshire.gov.wales',
  ),

  // Social Work England.
  'SWE-01': primary(
    'Social Workers Regulations 2018, SI 2018/893, regulation 25(2)',
    `${law}/uksi/2018/893/regulation/25`,
  ),
  'SWE-10': primary('Ombudsman decision 24 023 328 (Cheshire East)', seed.cheshireEast24),
  'SWE-11': primary('Social Work England, raise a concern', 'https://www.socialworkengland.org.uk/concerns/'),
  'SWE-15': primary(
    'Social Work England, when to complain to an employer',
    'https://www.socialworkengland.org.uk/concerns/',
  ),

  // Other doors.
  'SIG-01': primary('NSPCC, worried about a child', 'https://www.nspcc.org.uk'),
  'SIG-02': primary('Information Commissioner’s Office, right of access', 'https://ico.org.uk'),
  'SIG-03': primary('Information Commissioner’s Office, guidance on data rights', 'https://ico.org.uk'),
  'SIG-04': secondary(
    'Data Protection Act 2018, section 164A, as law firms read it',
    `${law}/ukpga/2018/12/section/164A`,
  ),
  'SIG-05': primary('Information Commissioner’s Office, what to expect', 'https://ico.org.uk'),
  'SIG-06': summary(
    'Ofsted, how it deals with concerns about children’s social care services',
    'https://www.gov.uk/government/organisations/ofsted',
  ),
  'SIG-07': summary(
    'Ofsted, how it deals with concerns about councils',
    'https://www.gov.uk/government/organisations/ofsted',
  ),
  'SIG-08': primary('Cafcass, complaints', 'https://www.cafcass.gov.uk'),
  'SIG-08a': summary(
    'Parliamentary and Health Service Ombudsman, case 644 (Cafcass)',
    'https://www.ombudsman.org.uk',
  ),
  'SIG-10': primary(
    'Greater Manchester, Lincolnshire and St Helens safeguarding procedures; Family Rights Group',
    'https://frg.org.uk',
  ),
  'SIG-11': primary('IPSEA; Ombudsman decision 24 015 493', 'https://www.ipsea.org.uk'),
  'SIG-12': primary('IPSEA; Ombudsman decision 24 005 085', 'https://www.ipsea.org.uk'),
  'SIG-13': primary('Parliamentary and Health Service Ombudsman', 'https://www.ombudsman.org.uk'),
  'SIG-14': primary('Ask the Police, complaints about the police', 'https://www.askthe.police.uk'),
  'SIG-15': primary(
    'Local Government Act 1974, section 26(6A); Public Services Ombudsman for Wales, fact sheet',
    government('section/26'),
  ),
  'SIG-16': primary('Ombudsman, how to complain (adult care)', `${ombudsman}/how-to-complain`),
  'SIG-17': secondary('Welwyn Hatfield council, the Housing Ombudsman', 'https://www.welhat.gov.uk'),
  'SIG-18': primary('Government guidance on reporting a crime', 'https://www.gov.uk'),
  'SIG-20': primary('Independent Review Mechanism', 'https://www.independentreviewmechanism.org.uk'),

  // Support and safety.
  'SUP-01': primary('Family Rights Group', 'https://frg.org.uk'),
  'SUP-04': primary('Coram Voice, Always Heard', 'https://coramvoice.org.uk'),
  'SUP-09': primary('Kinship', 'https://kinship.org.uk'),
  'SUP-11': primary('Refuge, National Domestic Abuse Helpline', 'https://www.refuge.org.uk'),
  'SAFE-07': inference(
    'Our protective reading of the Administration of Justice Act 1960, section 12',
    `${law}/ukpga/Eliz2/8-9/65/section/12`,
  ),
  'SAFE-09': primary('Citizens Advice, complaining about social care', 'https://www.citizensadvice.org.uk'),
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** Takes a source; gives the day it was last checked (ISO date). */
export const checked = (id: SourceId): IsoDate => sources[id].checked ?? checkedOn;
