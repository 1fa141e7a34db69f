import type { Case } from '../src/domain/case';
import { walk } from '../src/domain/journey';
import type { Answers, Subject } from '../src/domain/questions';
import { mainRoutes, type RouteId } from '../src/domain/routes';
import { rules } from '../src/domain/rules';
import { somebodyWho, today } from './case-of';

/** Two main routes that one person's answers make hold together, why the first wins, and such a person. */
export interface Precedence {
  readonly first: RouteId;
  readonly second: RouteId;
  /** One sentence, with the source that it rests on. */
  readonly why: string;
  /** What this person says that the ordinary parent does not. */
  readonly example: Answers;
}

/**
 * Takes a case; gives its main route and every other route that a later row would have given. The last row has no
 * rules and holds for everybody, so it is no rival and is left out.
 */
export function rivals(
  c: Case,
): { readonly first: RouteId; readonly seconds: readonly RouteId[] } | undefined {
  const held = mainRoutes.filter(({ when }) => when.length > 0 && when.every((id) => rules[id].holds(c)));
  const [first, ...later] = held.map(({ route }) => route);
  if (first === undefined) return undefined;
  return { first, seconds: [...new Set(later)].filter((second) => second !== first) };
}

/** The rivals that meet in the example of a row of the table. */
export const rivalsIn = ({ example }: Precedence) => rivals(walk(somebodyWho(example), today).facts);

type Losers = Partial<Record<RouteId, Answers>>;

const isRoute = (id: string, losers: Losers): id is RouteId => Object.hasOwn(losers, id);
const wins = (first: RouteId, why: string, losers: Losers): readonly Precedence[] =>
  Object.entries(losers).flatMap(([second, example]) =>
    isRoute(second, losers) ? [{ first, second, why, example }] : [],
  );

type Door = readonly [route: RouteId, subject: Subject];

const court: Door = ['raiseInCourt', 'courtReport'];
const tribunal: Door = ['sendTribunal', 'tribunalMatter'];
const review: Door = ['independentReviewMechanism', 'fosterApproval'];
const conference: Door = ['conferenceAppeal', 'conference'];
const bodies: readonly Door[] = [
  ['nhsComplaint', 'nhs'],
  ['police', 'police'],
  ['cafcass', 'cafcass'],
  ['adultSocialCare', 'adultCare'],
  ['childrensHome', 'childrensHome'],
  ['school', 'school'],
  ['housing', 'housing'],
];

/** One door over all that come after it: a complaint about both subjects and nothing else. */
const doorOver = ([first, subject]: Door, why: string, later: readonly Door[]): readonly Precedence[] =>
  later.map(([second, other]) => ({
    first,
    second,
    why,
    example: { subjects: [subject, other], beyondThat: 'no' },
  }));

/** An answer from the Ombudsman over each door that its subject would have led to. */
const decidedOver = (first: RouteId, soFar: 'ombudsmanDecided' | 'ombudsmanSaidNo', why: string) => [
  ...[court, tribunal, review, ...bodies, conference].map(([second, subject]): Precedence => ({
    first,
    second,
    why,
    example: { subjects: [subject], beyondThat: 'no', soFar },
  })),
  ...wins(first, why, {
    correctRecords: { subjects: ['records'], soFar },
    corporateComplaint: { subjects: ['section47'], beyondThat: 'no', soFar },
  }),
];

const tooOld = { refusal: 'inWords', refusalReasons: ['tooOld'] } as const satisfies Answers;
const writtenNo = { refusal: 'inWriting', refusalReasons: ['wouldChangeNothing'] } as const satisfies Answers;
const held = { refusal: 'onHold', refusalReasons: ['otherProcess'] } as const satisfies Answers;
const heldForCourt = {
  refusal: 'onHold',
  refusalReasons: ['liveCourt'],
  courts: ['familyCourtLive'],
} as const satisfies Answers;
const heldForPolice = {
  refusal: 'onHold',
  refusalReasons: ['police'],
  courts: ['policeLive'],
} as const satisfies Answers;
const heldForTribunal = {
  refusal: 'onHold',
  refusalReasons: ['liveCourt'],
  courts: ['tribunalLive'],
} as const satisfies Answers;
const noFirstAnswer = { soFar: 'complained', complainedOn: '2026-08-17' } as const satisfies Answers;
const recordOnly = { wants: ['recordCorrection'] } as const satisfies Answers;
const lateForPanel = {
  soFar: 'investigated',
  investigationAnsweredOn: '2026-10-01',
} as const satisfies Answers;
const inTimeForPanel = {
  soFar: 'investigated',
  investigationAnsweredOn: '2026-11-12',
} as const satisfies Answers;
const corporateAnswer = { soFar: 'answered', procedureNamed: 'corporate' } as const satisfies Answers;
const plainAnswer = { soFar: 'answered', procedureNamed: 'notNamed' } as const satisfies Answers;
const finished = { soFar: 'finalAnswer', procedureNamed: 'notNamed' } as const satisfies Answers;

const afterOmbudsman: readonly Precedence[] = [
  ...decidedOver(
    'ombudsman',
    'ombudsmanDecided',
    'What the Ombudsman ordered and the council has not done goes straight back there, whatever it is about (OMB-39a).',
  ),
  ...decidedOver(
    'ombudsmanReview',
    'ombudsmanSaidNo',
    'Only the Ombudsman can look again at its own decision; no other door changes that (OMB-39).',
  ),
];

const discretion: readonly Precedence[] = [
  ...wins(
    'challengeRefusal',
    'A no because of age or of who the person is has to be decided on reasons, and that no stands until it is answered (SP-T02, SP-W05, CORP-10).',
    {
      ombudsman: { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['tooOld'] },
      correctRecords: { subjects: ['records'], soFar: 'complained', ...tooOld },
      conferenceAppeal: { subjects: ['conference'], beyondThat: 'no', soFar: 'complained', ...tooOld },
      corporateComplaint: { subjects: ['education'], beyondThat: 'no', soFar: 'complained', ...tooOld },
      corporateStage2: { subjects: ['education'], beyondThat: 'no', ...corporateAnswer, ...tooOld },
    },
  ),
  ...wins(
    'challengeRefusal',
    'The end of the other case would lift the pause but not the no for age, so that no is answered first (SP-T02, SP-R01).',
    {
      raiseInCourt: {
        soFar: 'complained',
        ...heldForCourt,
        refusal: 'inWords',
        refusalReasons: ['tooOld', 'liveCourt'],
      },
      resubmitAfterProceedings: {
        soFar: 'complained',
        ...heldForPolice,
        refusal: 'inWords',
        refusalReasons: ['tooOld', 'police'],
      },
    },
  ),
];

const pauses: readonly Precedence[] = [
  ...wins(
    'resubmitAfterProceedings',
    'A pause for another case is no refusal and no answer: the same complaint goes in again when that case ends (SP-R01, SP-T06).',
    {
      challengeRefusal: { soFar: 'complained', ...heldForPolice },
      ombudsman: { soFar: 'complained', ...heldForPolice, refusal: 'inWriting' },
      correctRecords: { subjects: ['records'], soFar: 'complained', ...heldForPolice },
      conferenceAppeal: { subjects: ['conference'], beyondThat: 'no', soFar: 'complained', ...heldForPolice },
      corporateComplaint: {
        subjects: ['section47'],
        beyondThat: 'no',
        soFar: 'complained',
        ...heldForPolice,
      },
      corporateStage2: { subjects: ['section47'], beyondThat: 'no', ...plainAnswer, ...heldForPolice },
      socialWorkEngland: {
        subjects: ['staffConduct'],
        soFar: 'complained',
        ...heldForPolice,
        refusal: 'inWriting',
      },
      statutoryStage2: { soFar: 'answered', ...heldForPolice },
      statutoryStage3: { ...inTimeForPanel, ...heldForPolice },
      lateStage3: { ...lateForPanel, ...heldForPolice },
    },
  ),
  ...wins(
    'raiseInCourt',
    'While the council holds the complaint for a live court case, that court is where the matter can be raised now (SP-R01, SP-R02).',
    {
      challengeRefusal: { soFar: 'complained', ...heldForCourt },
      socialWorkEngland: {
        subjects: ['staffConduct'],
        soFar: 'complained',
        ...heldForCourt,
        refusal: 'inWriting',
      },
      resubmitAfterProceedings: {
        soFar: 'complained',
        ...heldForCourt,
        refusalReasons: ['liveCourt', 'police'],
        courts: ['familyCourtLive', 'policeLive'],
      },
      statutoryStage2: { soFar: 'answered', ...heldForCourt },
      statutoryStage3: { ...inTimeForPanel, ...heldForCourt },
      lateStage3: { ...lateForPanel, ...heldForCourt },
      corporateStage2: { subjects: ['section47'], beyondThat: 'no', ...plainAnswer, ...heldForCourt },
      correctRecords: { subjects: ['records'], soFar: 'complained', ...heldForCourt },
    },
  ),
  ...wins(
    'challengeRefusal',
    'A council that holds a complaint must say so in writing with its reason; until it does, no next stage moves (SP-T05, SP-R01).',
    {
      statutoryStage2: { soFar: 'answered', ...held },
      statutoryStage3: { ...inTimeForPanel, ...held },
      lateStage3: { ...lateForPanel, ...held },
    },
  ),
  ...wins(
    'challengeRefusal',
    'A no without a known reason, while a court case runs, may be a pause: the letter asks which, before anybody else is asked (SP-T05).',
    {
      socialWorkEngland: {
        subjects: ['staffConduct'],
        soFar: 'complained',
        refusal: 'inWriting',
        refusalReasons: ['notSure'],
        courts: ['familyCourtLive'],
      },
    },
  ),
];

const courtFirst =
  'Neither the council nor the Ombudsman may decide on papers written for a court: they are raised in that court (SP-S10, OMB-12).';
const tribunalFirst =
  'A right of appeal to the Tribunal has its own last day, and no complaint takes its place (SIG-11, OMB-13).';
const reviewFirst =
  'A review of an approval must be asked for within weeks of the letter, the shortest time of all the doors (SIG-20).';
const bodiesTogether =
  'Each body answers for itself and no law ranks them: the other is shown beside it (SIG-06, SIG-08, SIG-12 to SIG-14, SIG-16, SIG-17).';
const bodyFirst =
  'What another body did is for that body; a record of it is put right beside that, with letters of its own (OMB-19, SIG-03).';

const doors: readonly Precedence[] = [
  ...doorOver(court, courtFirst, [...bodies, conference]),
  ...wins('raiseInCourt', courtFirst, {
    ombudsman: { subjects: ['courtReport'], beyondThat: 'no', ...finished },
    waitForReply: { subjects: ['courtReport'], beyondThat: 'no', soFar: 'panelMet' },
    corporateComplaint: { subjects: ['courtReport', 'section47'], beyondThat: 'no' },
  }),
  ...wins(
    'raiseInCourt',
    'A wrong word in court papers is for the court to correct; data law does not change evidence (SP-S10, OMB-12).',
    {
      informationCommissioner: {
        subjects: ['courtReport', 'records'],
        beyondThat: 'no',
        ...finished,
        ...recordOnly,
      },
    },
  ),
  ...wins(
    'raiseInCourt',
    'A report for a court is easily taken for an assessment: the court comes first, the first complaint stands beside it in case (SP-S09, SP-S10).',
    {
      statutoryStage1: { subjects: ['assessment', 'courtReport'], beyondThat: 'notSure' },
      sufficientInterest: {
        whoYouAre: 'relative',
        subjects: ['assessment', 'courtReport'],
        beyondThat: 'notSure',
      },
    },
  ),
  ...doorOver(tribunal, tribunalFirst, [court, ...bodies, conference]),
  ...wins('sendTribunal', tribunalFirst, {
    challengeRefusal: { subjects: ['tribunalMatter'], beyondThat: 'no', ...corporateAnswer },
    ombudsman: { subjects: ['tribunalMatter'], beyondThat: 'no', ...finished },
    waitForReply: { subjects: ['tribunalMatter'], beyondThat: 'no', soFar: 'panelMet' },
    chaseOverdue: { subjects: ['tribunalMatter', 'education'], beyondThat: 'no', soFar: 'complained' },
    corporateComplaint: { subjects: ['tribunalMatter', 'education'], beyondThat: 'no' },
    corporateStage2: { subjects: ['tribunalMatter', 'education'], beyondThat: 'no', ...plainAnswer },
    correctRecords: { subjects: ['tribunalMatter', 'records'], beyondThat: 'no', ...recordOnly },
    informationCommissioner: {
      subjects: ['tribunalMatter', 'records'],
      beyondThat: 'no',
      ...finished,
      ...recordOnly,
    },
    getAdvice: {
      subjects: ['tribunalMatter', 'education'],
      beyondThat: 'no',
      ...finished,
      whatIsLeft: 'biggerSum',
    },
    socialWorkEngland: {
      subjects: ['tribunalMatter', 'education'],
      beyondThat: 'no',
      ...finished,
      whatIsLeft: 'workerOnly',
    },
    resubmitAfterProceedings: {
      subjects: ['tribunalMatter', 'education'],
      beyondThat: 'no',
      soFar: 'complained',
      ...heldForTribunal,
    },
  }),
  ...doorOver(review, reviewFirst, [court, tribunal, ...bodies, conference]),
  ...wins('independentReviewMechanism', reviewFirst, {
    challengeRefusal: { subjects: ['fosterApproval'], beyondThat: 'no', ...corporateAnswer },
    ombudsman: { subjects: ['fosterApproval'], beyondThat: 'no', ...finished },
    waitForReply: { subjects: ['fosterApproval'], beyondThat: 'no', soFar: 'panelMet' },
    chaseOverdue: { subjects: ['fosterApproval', 'carerTreatment'], beyondThat: 'no', soFar: 'complained' },
    corporateComplaint: { subjects: ['fosterApproval', 'carerTreatment'], beyondThat: 'no' },
    corporateStage2: { subjects: ['fosterApproval', 'carerTreatment'], beyondThat: 'no', ...plainAnswer },
    correctRecords: { subjects: ['fosterApproval', 'records'], beyondThat: 'no', ...recordOnly },
    informationCommissioner: {
      subjects: ['fosterApproval', 'records'],
      beyondThat: 'no',
      ...finished,
      ...recordOnly,
    },
    getAdvice: {
      subjects: ['fosterApproval', 'carerTreatment'],
      beyondThat: 'no',
      ...finished,
      whatIsLeft: 'biggerSum',
    },
    socialWorkEngland: {
      subjects: ['fosterApproval', 'carerTreatment'],
      beyondThat: 'no',
      ...finished,
      whatIsLeft: 'workerOnly',
    },
    resubmitAfterProceedings: {
      subjects: ['fosterApproval', 'carerTreatment', 'conference'],
      beyondThat: 'no',
      soFar: 'complained',
      ...heldForTribunal,
    },
  }),
  ...bodies.flatMap((door, index) => doorOver(door, bodiesTogether, bodies.slice(index + 1))),
  ...bodies.flatMap(([first, subject]) =>
    wins(first, bodyFirst, {
      challengeRefusal: { subjects: [subject], ...corporateAnswer },
      ombudsman: { subjects: [subject], ...finished },
      waitForReply: { subjects: [subject], soFar: 'panelMet' },
      statutoryStage1: { subjects: [subject, 'records'] },
      sufficientInterest: { subjects: [subject, 'records'], whoYouAre: 'relative' },
      statutoryStage2: { subjects: [subject, 'records'], ...plainAnswer },
      statutoryStage3: { subjects: [subject, 'records'], soFar: 'investigated', procedureNamed: 'notNamed' },
      informationCommissioner: { subjects: [subject, 'records'], ...finished, ...recordOnly },
    }),
  ),
];

const records: readonly Precedence[] = [
  ...bodies.concat([conference]).map(([second, subject]): Precedence => ({
    first: 'correctRecords',
    second,
    why: 'Nothing but a corrected record is wanted, and a wrong record is put right under data law, whoever it speaks of (SP-S13, SIG-03).',
    example: { subjects: ['records', subject], beyondThat: 'no', ...recordOnly },
  })),
  ...wins(
    'correctRecords',
    'Where only the records are at issue, the request to correct them is open now and waits for no stage of a complaint (SP-S13, SIG-03).',
    {
      challengeRefusal: { subjects: ['records'], soFar: 'complained', refusal: 'inWords' },
      chaseOverdue: { subjects: ['records'], soFar: 'complained', procedureNamed: 'notNamed' },
      corporateComplaint: { subjects: ['records', 'otherCouncilService'], beyondThat: 'no', ...recordOnly },
      corporateStage2: {
        subjects: ['records', 'otherCouncilService'],
        beyondThat: 'no',
        ...plainAnswer,
        ...recordOnly,
      },
      lateStage3: { subjects: ['records'], ...lateForPanel, procedureNamed: 'notNamed' },
      ombudsman: { subjects: ['records'], soFar: 'complained', ...writtenNo },
      resubmitAfterProceedings: { subjects: ['records'], soFar: 'complained', ...heldForTribunal },
      statutoryStage1: { subjects: ['records'] },
      statutoryStage2: { subjects: ['records'], ...plainAnswer },
      statutoryStage3: { subjects: ['records'], ...inTimeForPanel, procedureNamed: 'notNamed' },
      sufficientInterest: { subjects: ['records'], whoYouAre: 'relative' },
      waitForReply: { subjects: ['records'], soFar: 'panelMet' },
    },
  ),
  ...wins(
    'informationCommissioner',
    'The council has finished, and a complaint about records goes to the Information Commissioner next (SIG-05, OMB-20).',
    {
      ombudsman: { subjects: ['records'], ...finished },
      challengeRefusal: { subjects: ['records'], soFar: 'finalAnswer', procedureNamed: 'corporate' },
      corporateComplaint: {
        subjects: ['records', 'otherCouncilService'],
        beyondThat: 'no',
        ...finished,
        ...recordOnly,
      },
    },
  ),
];

const conferences: readonly Precedence[] = wins(
  'conferenceAppeal',
  'A conference decision has its own appeal with a short time, and whatever else is open stands beside it (SIG-10, SP-S06).',
  {
    challengeRefusal: { subjects: ['conference'], beyondThat: 'no', ...corporateAnswer },
    chaseOverdue: { subjects: ['conference', 'section47'], beyondThat: 'no', soFar: 'complained' },
    corporateComplaint: { subjects: ['conference', 'section47'], beyondThat: 'no' },
    corporateStage2: { subjects: ['conference', 'section47'], beyondThat: 'no', ...plainAnswer },
    ombudsman: {
      subjects: ['conference'],
      beyondThat: 'no',
      soFar: 'complained',
      refusal: 'meetingInstead',
      challengedOn: 'refusedAgain',
    },
    resubmitAfterProceedings: {
      subjects: ['conference'],
      beyondThat: 'no',
      soFar: 'complained',
      ...heldForTribunal,
    },
    waitForReply: { subjects: ['conference'], beyondThat: 'no', soFar: 'panelMet' },
  },
);

const afterTheEnd: readonly Precedence[] = [
  ...wins(
    'getAdvice',
    'The Ombudsman may decline a dispute about the size of a sum alone, so advice comes first and its clock stands beside (OMB-28).',
    {
      ombudsman: { soFar: 'finalAnswer', whatIsLeft: 'biggerSum' },
      informationCommissioner: { subjects: ['records'], ...finished, whatIsLeft: 'biggerSum' },
      challengeRefusal: { soFar: 'finalAnswer', procedureNamed: 'corporate', whatIsLeft: 'biggerSum' },
      corporateComplaint: { subjects: ['section47'], beyondThat: 'no', ...finished, whatIsLeft: 'biggerSum' },
    },
  ),
  ...wins(
    'socialWorkEngland',
    'Whether a worker is fit for the work is for Social Work England alone; the Ombudsman usually closes such complaints (OMB-16, SWE-01).',
    {
      ombudsman: { soFar: 'finalAnswer', whatIsLeft: 'workerOnly' },
      informationCommissioner: { subjects: ['records'], ...finished, whatIsLeft: 'workerOnly' },
      challengeRefusal: { soFar: 'finalAnswer', procedureNamed: 'corporate', whatIsLeft: 'workerOnly' },
      corporateComplaint: {
        subjects: ['section47'],
        beyondThat: 'no',
        ...finished,
        whatIsLeft: 'workerOnly',
      },
      statutoryStage2: { subjects: ['staffConduct'], ...plainAnswer, ...writtenNo },
      statutoryStage3: {
        subjects: ['staffConduct'],
        ...inTimeForPanel,
        procedureNamed: 'notNamed',
        ...writtenNo,
      },
      lateStage3: { subjects: ['staffConduct'], ...lateForPanel, procedureNamed: 'notNamed', ...writtenNo },
    },
  ),
];

const corporate: readonly Precedence[] = [
  ...wins(
    'chaseOverdue',
    'A council matter belongs to the corporate procedure: what is due under it is asked for first (CORP-08, CORP-11).',
    {
      challengeRefusal: {
        subjects: ['education'],
        beyondThat: 'no',
        soFar: 'askedInvestigation',
        procedureNamed: 'corporate',
      },
      corporateComplaint: { subjects: ['education'], beyondThat: 'no', soFar: 'complained' },
    },
  ),
  ...wins(
    'chaseOverdue',
    'For the corporate procedure the Ombudsman expects about twelve weeks, however often the council was chased (OMB-09).',
    {
      ombudsman: {
        subjects: ['education'],
        beyondThat: 'no',
        soFar: 'complained',
        complainedOn: '2026-10-05',
        acknowledgedOn: '2026-10-06',
        chasedOn: '2026-11-10',
      },
    },
  ),
  ...wins(
    'waitForReply',
    'The corporate procedure is the right one here and its time is still running (CORP-08, CORP-11).',
    {
      challengeRefusal: {
        subjects: ['education'],
        beyondThat: 'no',
        soFar: 'askedInvestigation',
        procedureNamed: 'corporate',
        askedInvestigationOn: '2026-11-18',
      },
      corporateComplaint: {
        subjects: ['education'],
        beyondThat: 'no',
        soFar: 'complained',
        complainedOn: '2026-11-18',
        acknowledgedOn: '2026-11-19',
      },
    },
  ),
  ...wins(
    'corporateStage2',
    'A first answer under the corporate procedure, which is the right one here, leads to its second stage (CORP-09, CORP-11).',
    {
      corporateComplaint: { subjects: ['education'], beyondThat: 'no', ...plainAnswer },
      challengeRefusal: { subjects: ['education'], beyondThat: 'no', ...corporateAnswer },
    },
  ),
];

const refusals: readonly Precedence[] = [
  ...wins(
    'ombudsman',
    'One challenge letter is enough: refused again, or unanswered for ten working days, the Ombudsman is next (OMB-11b).',
    {
      challengeRefusal: {
        soFar: 'askedInvestigation',
        refusal: 'meetingInstead',
        challengedOn: 'refusedAgain',
      },
      corporateStage2: {
        subjects: ['education'],
        beyondThat: 'no',
        ...corporateAnswer,
        ...tooOld,
        challengedOn: 'refusedAgain',
      },
      resubmitAfterProceedings: {
        soFar: 'complained',
        ...heldForTribunal,
        refusal: 'inWriting',
        refusalReasons: ['tooOld', 'liveCourt'],
        challengedOn: 'refusedAgain',
      },
    },
  ),
  ...wins(
    'ombudsman',
    'To turn a complaint away as too old is a fault that the Ombudsman may find, whatever the complaint was about (OMB-11).',
    {
      socialWorkEngland: {
        subjects: ['staffConduct'],
        soFar: 'complained',
        refusal: 'inWriting',
        refusalReasons: ['tooOld'],
        challengedOn: 'refusedAgain',
      },
    },
  ),
  ...wins(
    'ombudsman',
    'A no in writing to the next stage opens the Ombudsman, and the request for the stage stands beside it (OMB-11).',
    {
      statutoryStage2: { soFar: 'answered', ...writtenNo },
      statutoryStage3: { ...inTimeForPanel, ...writtenNo },
      lateStage3: { ...lateForPanel, ...writtenNo },
    },
  ),
];

/** The same two routes may meet for more than one reason: each has its sentence. */
const moreRefusals: readonly Precedence[] = [
  ...wins(
    'challengeRefusal',
    'A claim really made pauses the money and nothing else: the letter asks for all the rest before the Ombudsman is asked (SP-R01, OMB-14).',
    {
      ombudsman: {
        soFar: 'askedInvestigation',
        refusal: 'inWriting',
        refusalReasons: ['claimMade'],
        courts: ['claimMade'],
      },
    },
  ),
  ...wins(
    'challengeRefusal',
    'A court may have dealt with a part only, and the Ombudsman cannot look at that part: the letter asks for the split first (SP-S10, OMB-12, OMB-14).',
    {
      ombudsman: {
        soFar: 'complained',
        refusal: 'inWriting',
        refusalReasons: ['courtDealt'],
        courts: ['familyCourtEnded'],
      },
    },
  ),
  ...wins(
    'challengeRefusal',
    'Discipline of a worker can pause only the part that it would prejudice, and the council has to say so in writing (SP-R01, SP-T05).',
    { ombudsman: { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['discipline'] } },
  ),
  ...wins(
    'challengeRefusal',
    'A no without a known reason, while a court case runs, may be a pause: the letter asks which, before anybody else is asked (SP-T05).',
    {
      ombudsman: {
        soFar: 'complained',
        refusal: 'inWriting',
        refusalReasons: ['notSure'],
        courts: ['familyCourtLive'],
      },
    },
  ),
  ...wins(
    'ombudsman',
    'When both sides agree to skip the panel, every point upheld, the Ombudsman is the next stage (SP-E02, SP-E03, OMB-11a).',
    {
      statutoryStage3: {
        ...inTimeForPanel,
        findings: [{ about: 'childInNeed', finding: 'upheld', notDone: true }],
        afterUpheld: ['plan', 'mostAgreed', 'strongReport', 'onlyRemedyLeft', 'councilAgrees'],
      },
    },
  ),
];

const wrongProcedure: readonly Precedence[] = [
  ...wins(
    'ombudsman',
    'The council has given its last answer under the wrong procedure: the Ombudsman may be asked to put that right (CORP-12, OMB-11).',
    {
      challengeRefusal: { soFar: 'investigated', procedureNamed: 'corporate' },
      statutoryStage3: { soFar: 'investigated', procedureNamed: 'corporate' },
    },
  ),
  ...wins(
    'ombudsman',
    'A council matter belongs to the corporate procedure, and that has come to its end (CORP-11, OMB-09).',
    {
      challengeRefusal: {
        subjects: ['education'],
        beyondThat: 'no',
        soFar: 'investigated',
        procedureNamed: 'corporate',
      },
      corporateComplaint: {
        subjects: ['education'],
        beyondThat: 'no',
        soFar: 'investigated',
        procedureNamed: 'corporate',
      },
    },
  ),
  ...wins(
    'challengeRefusal',
    'An answer under the corporate procedure is not what the law owes, in time or late: the right procedure is asked for (CORP-12, SP-N10).',
    {
      chaseOverdue: {
        soFar: 'askedInvestigation',
        procedureNamed: 'corporate',
        complainedHow: 'spoken',
        recordMadeOn: 'notYet',
      },
      waitForReply: { soFar: 'askedPanel', procedureNamed: 'corporate' },
    },
  ),
];

const delays: readonly Precedence[] = [
  ...wins(
    'ombudsman',
    'Over two months past the last lawful day, or chased once already, the delay is for the Ombudsman (OMB-11, OMB-11d).',
    {
      chaseOverdue: noFirstAnswer,
      statutoryStage2: { ...noFirstAnswer, chasedOn: '2026-11-10' },
      waitForReply: { ...noFirstAnswer, chasedOn: 'sometime' },
    },
  ),
  ...wins(
    'statutoryStage2',
    'When stage 1 has run out, nobody has to ask for its answer again: the next stage may be asked for at once (SP-T10).',
    {
      chaseOverdue: { ...noFirstAnswer, delayPutRight: 'yes' },
      waitForReply: { soFar: 'complained', complainedOn: '2026-10-01' },
    },
  ),
  ...wins(
    'chaseOverdue',
    'A stage that is late, or may be, is asked after: nobody has to wait longer (SP-T28, OMB-11d).',
    {
      waitForReply: { soFar: 'complained', complainedOn: '2026-11-02' },
    },
  ),
  ...wins(
    'lateStage3',
    'After twenty working days the request for a panel has to say why it is late, or it may be refused (SP-T18, SP-Q03).',
    { statutoryStage3: lateForPanel },
  ),
];

/**
 * Every pair of different main routes that can both hold, the first of which wins. Advice as the last row holds for
 * everybody and loses to all, so it is in no pair.
 */
export const precedence: readonly Precedence[] = [
  ...afterOmbudsman,
  ...discretion,
  ...pauses,
  ...doors,
  ...records,
  ...conferences,
  ...afterTheEnd,
  ...corporate,
  ...refusals,
  ...moreRefusals,
  ...wrongProcedure,
  ...delays,
];
