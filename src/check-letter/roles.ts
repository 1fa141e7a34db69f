/** Jobs that people in a complaint have. Those who do them may be named by name and role (SAFE-10). */
const jobs = [
  'social[- ]workers?',
  'sw',
  '(?:team|service|practice|area|assistant|operations|care|case|duty|unit|complaints?|school|home) ?(?:managers?|leaders?|leads?)',
  'managers?',
  'head of (?:service|year|safeguarding|\\p{L}{1,20})',
  '(?:service |assistant )?directors?',
  'iro|lado|senco|sendco|dsl|hv',
  '(?:independent )?reviewing officers?',
  'investigating officers?|independent (?:person|people|investigators?)',
  '(?:conference )?chair(?:person|man|woman)?',
  "advocates?|(?:children[’']s )?guardian|cafcass(?: officers?)?|solicitors?|barristers?|judges?|magistrates?",
  '(?:\\p{L}{1,20} )?(?:support|key|youth|case|outreach|residential|contact|intervention|family) ?-?workers?|workers?|key ?workers?',
  'personal advis[eo]rs?|advis[eo]rs?|assessors?|practitioners?|co-?ordinators?|supervisors?|consultants?|clinicians?',
  'health visitors?|midwi(?:fe|ves)|nurses?|doctors?|dr|gps?|paediatricians?|psychologists?|psychiatrists?|therapists?|counsellors?',
  '(?:head|class|form|deputy head|assistant head)? ?-?teachers?|headteachers?|headmaster|headmistress|teaching assistants?|tutors?',
  '(?:police |complaints? |welfare |family court |civilian |probation |housing )?officers?|pc|dc|ds|wpc|sergeant|sgt|inspector|constable|detective',
  'councillors?|cllr|mp|leader of the council|chief executive',
  'receptionists?|administrators?|staff|safeguarding leads?|students?',
].join('|');

/** Words that stand between a name and its role without changing whose role it is. */
const between =
  "the|our|my|his|her|their|a|an|is|was|who|from|of|at|for|in|as|then|new|old|former|previous|current|senior|newly|qualified|assistant|deputy|first|second|third|allocated|named|acting|temporary|agency|duty|lead|local|council|council[’']s|children[’']s|school[’']s|works|worked|working|became|now|has been|had been";
const employers =
  "(?:from|of|at|for) (?:the )?(?:council|children[’']s services|social services|social care|local authority|mash|early help|cafcass|nhs|police|school|hospital|lgo|ombudsman)";

const before = new RegExp(
  `(?:^|[^\\p{L}])(?:${jobs})(?: (?:is|was|called|named|at the time|then|at that time)){0,2}[ ,:;(–—-]{0,3}(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? )?$`,
  'iu',
);
const after = new RegExp(
  `^(?:[’']s)?[ ,:;(–—-]{1,4}(?:(?:${between})[ ,-]{1,2}){0,6}(?:${jobs}|${employers})(?![\\p{L}])`,
  'iu',
);
const several =
  /(?:workers|managers|officers|teachers|nurses|staff|doctors|advocates|solicitors|guardians|therapists)[^\p{L}]{0,4}$/iu;

/** How far a role may stand from the name, in characters. */
const reach = 90;

/** Takes a text and where a name begins and ends in it; tells whether a role stands beside the name. */
export const hasRole = (text: string, from: number, to: number): boolean =>
  before.test(text.slice(Math.max(0, from - reach), from)) || after.test(text.slice(to, to + reach));

/** The same for a role in the plural before the name: it is the role of all the names that follow, "Ann Lee and Bo Hay". */
export const hasSharedRole = (text: string, from: number): boolean =>
  several.test(text.slice(Math.max(0, from - reach), from));
