import type { Answers, Point } from '../../src/domain/questions';
import type { LetterId } from '../../src/domain/routes';
import { somebodyWho } from '../case-of';

const point = (said: Partial<Point> & Pick<Point, 'whatHappened'>): Point => ({
  when: '',
  who: '',
  shouldHave: '',
  effect: '',
  wish: '',
  ...said,
});

const late = point({
  about: 'childInNeed',
  whatHappened: 'Three child in need meetings were called off on the day.',
  when: 'June to August 2026',
  who: 'The social worker and her manager',
  shouldHave: 'The meetings should have been held every six weeks.',
  effect: 'Nobody knew what help was coming.',
  wish: 'Dates for the next meetings, in writing.',
});
const wrong = point({
  about: 'assessment',
  whatHappened: 'The assessment says that nobody came to the door. I was at home.',
  when: '14 July 2026',
});
const lift = point({
  about: 'education',
  whatHappened: 'School transport was stopped.',
  when: 'September 2026',
});
const shouted = point({
  about: 'staffConduct',
  whatHappened: 'The worker shouted in front of the children.',
  when: '2 September 2026',
});
const record = point({ about: 'records', whatHappened: 'The file has another family’s address in it.' });
const chair = point({ about: 'conference', whatHappened: 'The chair let nobody read the report first.' });
const doctor = point({ about: 'nhs', whatHappened: 'The health visitor sent her notes to the wrong house.' });

/** A story that does not fit into a letter: 30 visits that did not happen, one sentence each. */
const longStory = [
  'We were promised a visit every week.',
  ...Array.from({ length: 30 }, (_, week) => `In week ${week + 1} nobody came, and nobody rang to say why.`),
  'I wrote all of it down in my diary.',
].join(' ');

/** What is asked for a letter alone, as a person would type it. */
const details: Answers = {
  yourName: 'Zoë Wójcik-O’Neill',
  addressChoice: 'show',
  skipStage1: 'no',
  skipAsked: 'no',
  yourAddress: '12 Meadow Lane\nAnytown\nAN1 2YT',
  yourEmail: 'zoe@example.org',
  yourPhone: '',
  children: 'A.W., born 1 May 2012\nB.W., born 3 June 2014',
  complaintsTeam: 'Council House\nHigh Street\nAnytown AN1 1AA',
  reference: 'CS/1234',
  points: [late],
  cameInstead: ['meeting', 'letter'],
  whatTheySaid: '',
  whyLate: 'I was in hospital from March to May.',
  stillPossible: 'The notes and the emails are all there.',
  whyInterest: 'They stay with me every weekend, and I take them to school.',
  whyNotSettled: 'The answer does not say why the meetings were called off.',
  workers: 'J. Smith, social worker, Anyshire Council',
  whatWasLost: 'My work, for the six months in which I could not leave the house.',
  recordsWanted: 'All emails and notes about the child in need plan since January 2026.',
  principalName: 'Maya Green',
};

/** A person with everything that any letter asks for, but for what is said here. */
export const person = (said: Answers): Answers => somebodyWho({ ...details, ...said });

const two = { yourName: 'Zoë Wójcik-O’Neill\nTom O’Neill' };
const young = {
  whoYouAre: 'youngPerson',
  subjects: ['lookedAfter'],
  children: 'M.G., born 2 March 2010',
} as const;
const helping = { whoYouAre: 'actingForSomebody', actingFor: 'parent' } as const;
const saidNo = { refusal: 'inWriting', refusedOn: '2026-11-02', complainedOn: '2026-10-12' } as const;
const found = {
  soFar: 'investigated',
  investigationAnsweredOn: '2026-11-12',
  subjects: ['childInNeed', 'assessment'],
  points: [late, wrong],
  findings: [
    { about: 'childInNeed', finding: 'upheld', notDone: true },
    { about: 'assessment', finding: 'notUpheld', notDone: false },
  ],
} as const;
const mixed = {
  subjects: ['childInNeed', 'education', 'conference', 'nhs', 'staffConduct'],
  points: [late, lift, chair, doctor, shouted],
} as const;

/** Somebody, in a few words; the letter they make; what they say. Drawn for reading. */
export const typical: readonly (readonly [who: string, letter: LetterId, said: Answers])[] = [
  ['a first complaint', 'statutoryStage1', {}],
  [
    'a first complaint with papers that show it',
    'statutoryStage1',
    {
      subjects: ['childInNeed', 'assessment', 'staffConduct'],
      points: [
        { ...shouted, proof: 'My diary of 2 September 2026' },
        { ...late, proof: 'Email of 3 July 2026 from the manager\nMy diary of 2 September 2026 ' },
        {
          ...wrong,
          proof: 'Photo of the door camera, 14 July 2026\n\nEmail of 3 July 2026 from the manager',
        },
      ],
    },
  ],
  [
    'a first complaint with no address in it',
    'statutoryStage1',
    { addressChoice: 'leaveOut', yourPhone: '01632 960 001' },
  ],
  [
    'a first complaint by two parents with no way to reach them',
    'statutoryStage1',
    {
      ...two,
      addressChoice: 'leaveOut',
      yourEmail: '',
    },
  ],
  [
    'a first complaint that asks to go straight to an investigation',
    'statutoryStage1',
    { skipStage1: 'ask' },
  ],
  [
    'stage 2 after the council would not miss out stage 1',
    'statutoryStage2',
    { soFar: 'complained', complainedOn: '2026-10-01', skipAsked: 'declined' },
  ],
  [
    'stage 2 after no word on missing out stage 1, by two parents',
    'statutoryStage2',
    { ...two, soFar: 'complained', complainedOn: '2026-11-02', skipAsked: 'noReply' },
  ],
  [
    'stage 2 with a long story',
    'statutoryStage2',
    {
      soFar: 'complained',
      complainedOn: '2026-10-01',
      subjects: ['childInNeed', 'assessment'],
      points: [wrong, { ...late, whatHappened: longStory, proof: 'My diary' }],
    },
  ],
  [
    'a worker, with papers',
    'socialWorkEngland',
    {
      ...mixed,
      points: [
        { ...late, proof: 'Not for this letter' },
        { ...shouted, proof: 'A neighbour’s note' },
      ],
    },
  ],
  ['a first complaint by a grandmother', 'sufficientInterest', { whoYouAre: 'relative' }],
  [
    'a first complaint by a young person',
    'statutoryStage1',
    {
      ...young,
      points: [
        point({
          about: 'lookedAfter',
          whatHappened: 'I was moved with one day’s notice.',
          effect: 'I lost my school place.',
        }),
      ],
    },
  ],
  [
    'a first complaint by a care leaver',
    'statutoryStage1',
    {
      ...young,
      whoYouAre: 'careLeaver',
      subjects: ['leavingCare'],
      points: [point({ whatHappened: 'I never had a pathway plan.' })],
    },
  ],
  [
    'a first complaint by a parent without responsibility',
    'statutoryStage1',
    { whoYouAre: 'parentWithoutResponsibility' },
  ],
  ['a first complaint for a parent', 'statutoryStage1', helping],
  [
    'a first complaint for a child',
    'statutoryStage1',
    { ...helping, actingFor: 'child', consent: 'cannotSign', children: 'A.W., born 1 May 2012' },
  ],
  [
    'a first complaint for a care leaver',
    'statutoryStage1',
    { ...helping, actingFor: 'careLeaver', consent: 'notYet', subjects: ['leavingCare'] },
  ],
  ['a first complaint by two parents', 'statutoryStage1', two],
  ['a first complaint about many things', 'statutoryStage1', mixed],
  [
    'a first complaint about old and new events',
    'statutoryStage1',
    {
      subjects: ['childInNeed', 'assessment'],
      eachHappened: [
        { about: 'childInNeed', when: '2026-06-10' },
        { about: 'assessment', when: '2025-03' },
      ],
      points: [late, wrong],
      lastHappened: '2026-10-01',
    },
  ],
  [
    'a first complaint about old events',
    'statutoryStage1',
    { firstHappened: '2025-03-10', lastHappened: 'sameDay' },
  ],
  ['a first complaint that may be late', 'statutoryStage1', { firstHappened: '2025-11' }],
  [
    'stage 2 after an answer',
    'statutoryStage2',
    { soFar: 'answered', complainedOn: '2026-10-12', answeredOn: '2026-11-02' },
  ],
  ['stage 2 after silence', 'statutoryStage2', { soFar: 'complained', complainedOn: '2026-10-01' }],
  [
    'stage 2 by two parents',
    'statutoryStage2',
    { ...two, soFar: 'answered', complainedOn: '2026-08', answeredOn: '2026-09-01' },
  ],
  ['stage 3 in time', 'statutoryStage3', found],
  ['stage 3 late', 'lateStage3', { ...found, investigationAnsweredOn: '2026-09', toldOfPanel: 'no' }],
  ['stage 3 by two parents', 'statutoryStage3', { ...found, ...two }],
  [
    'no panel but the Ombudsman',
    'earlyReferral',
    {
      ...found,
      findings: [
        { about: 'childInNeed', finding: 'upheld', notDone: true },
        { about: 'assessment', finding: 'upheld', notDone: false },
      ],
      afterUpheld: ['plan', 'mostAgreed', 'strongReport', 'onlyRemedyLeft'],
      whyNotSettled: 'The offer leaves out the six months without help.',
    },
  ],
  [
    'to the Ombudsman without a panel',
    'ombudsman',
    {
      ...found,
      findings: [
        { about: 'childInNeed', finding: 'upheld', notDone: true },
        { about: 'assessment', finding: 'upheld', notDone: false },
      ],
      afterUpheld: ['plan', 'mostAgreed', 'strongReport', 'onlyRemedyLeft', 'councilAgrees'],
    },
  ],
  ['chasing a first answer', 'chaseOverdue', { soFar: 'complained', complainedOn: '2026-11' }],
  ['chasing stage 2', 'chaseOverdue', { soFar: 'askedInvestigation', askedInvestigationOn: '2026-08-10' }],
  [
    'chasing stage 2 without a notice',
    'chaseOverdue',
    {
      soFar: 'askedInvestigation',
      askedInvestigationOn: '2026-10-01',
      toldMoreTime: 'no',
      chasedOn: '2026-11-05',
      delayPutRight: 'yes',
    },
  ],
  ['chasing with no dates', 'chaseOverdue', { soFar: 'askedInvestigation', askedInvestigationOn: 'notSure' }],
  ['chasing the panel', 'chaseOverdue', { soFar: 'askedPanel', askedPanelOn: '2026-09-20' }],
  ['chasing the last response', 'chaseOverdue', { soFar: 'panelMet', panelMetOn: '2026-10-01' }],
  [
    'chasing by a grandmother',
    'chaseOverdue',
    { whoYouAre: 'relative', soFar: 'complained', complainedOn: '2026-10-01', interestDecidedOn: 'notYet' },
  ],
  [
    'chasing the record of a spoken complaint',
    'chaseOverdue',
    {
      soFar: 'askedInvestigation',
      askedInvestigationOn: '2026-09-01',
      complainedHow: 'spoken',
      recordMadeOn: 'notYet',
    },
  ],
  [
    'chasing the general procedure',
    'chaseOverdue',
    {
      soFar: 'complained',
      subjects: ['education'],
      complainedOn: '2026-09-01',
      acknowledgedOn: '2026-09-07',
    },
  ],
  [
    'a hold for a court case',
    'challengeRefusal',
    {
      ...saidNo,
      soFar: 'complained',
      refusal: 'onHold',
      refusalReasons: ['liveCourt'],
      courts: ['familyCourtLive'],
    },
  ],
  [
    'a meeting instead of stage 2',
    'challengeRefusal',
    {
      soFar: 'askedInvestigation',
      refusal: 'meetingInstead',
      refusedOn: '2026-11-02',
      complainedOn: '2026-09-07',
      answeredOn: '2026-09-20',
      askedInvestigationOn: '2026-10-05',
    },
  ],
  [
    'the wrong procedure',
    'challengeRefusal',
    { soFar: 'answered', procedureNamed: 'corporate', complainedOn: '2026-10-12', answeredOn: '2026-11-02' },
  ],
  [
    'a refusal on the phone',
    'challengeRefusal',
    {
      ...saidNo,
      soFar: 'askedInvestigation',
      refusal: 'inWords',
      refusalReasons: ['wouldChangeNothing', 'noReason'],
    },
  ],
  [
    'a refusal as too old',
    'challengeRefusal',
    {
      ...saidNo,
      soFar: 'complained',
      refusalReasons: ['tooOld'],
      firstHappened: '2025-02',
      lastHappened: '2025-12-10',
    },
  ],
  [
    'a refusal of a grandmother',
    'challengeRefusal',
    {
      ...saidNo,
      soFar: 'complained',
      whoYouAre: 'relative',
      refusalReasons: ['notEligible', 'childConsent'],
    },
  ],
  [
    'a refusal of a young person',
    'challengeRefusal',
    {
      ...young,
      ...saidNo,
      soFar: 'complained',
      refusalReasons: ['childConsent', 'noForm'],
      points: [point({ whatHappened: 'I was moved with one day’s notice.' })],
    },
  ],
  [
    'a refusal of somebody who helps',
    'challengeRefusal',
    {
      ...helping,
      ...saidNo,
      soFar: 'complained',
      consent: 'notYet',
      refusalReasons: ['notEligible', 'noForm'],
    },
  ],
  [
    'a refusal on many grounds',
    'challengeRefusal',
    {
      ...saidNo,
      ...mixed,
      soFar: 'complained',
      courts: ['familyCourtLive'],
      refusalReasons: [
        'liveCourt',
        'discipline',
        'professionalStandards',
        'otherProcess',
        'outcomeWanted',
        'insurer',
        'noForm',
        'tooMuchContact',
      ],
    },
  ],
  [
    'a refusal of the panel on many grounds',
    'challengeRefusal',
    {
      ...saidNo,
      ...two,
      soFar: 'askedPanel',
      firstHappened: '2026-01-20',
      complainedOn: '2026-02-02',
      investigationAnsweredOn: '2026-08-03',
      refusalReasons: ['wouldChangeNothing', 'askedTooLate', 'ombudsmanInstead', 'alreadyDone', 'courtDealt'],
    },
  ],
  [
    'a pause',
    'pauseNotice',
    { ...saidNo, soFar: 'complained', refusal: 'onHold', refusalReasons: ['police'], courts: ['policeLive'] },
  ],
  [
    'sending it in again',
    'resubmitAfterProceedings',
    {
      ...saidNo,
      soFar: 'complained',
      refusal: 'onHold',
      refusalReasons: ['liveCourt'],
      courts: ['familyCourtEnded'],
      pauseEndedOn: '2026-11-16',
    },
  ],
  [
    'sending it in again before the end is known',
    'resubmitAfterProceedings',
    { ...saidNo, soFar: 'complained', refusal: 'onHold', refusalReasons: ['police'], courts: ['policeLive'] },
  ],
  [
    'a refusal, to the Ombudsman',
    'ombudsman',
    {
      ...saidNo,
      soFar: 'askedInvestigation',
      refusalReasons: ['wouldChangeNothing'],
      challengedOn: 'refusedAgain',
      whatTheySaid: 'Stage 2 would add nothing.',
    },
  ],
  [
    'a delay, to the Ombudsman',
    'ombudsman',
    {
      soFar: 'askedInvestigation',
      complainedOn: '2026-01-12',
      firstHappened: '2025-12-10',
      askedInvestigationOn: '2026-03-02',
      chasedOn: '2026-09-01',
    },
  ],
  [
    'a delay for a parent, to the Ombudsman',
    'ombudsman',
    {
      ...helping,
      soFar: 'askedInvestigation',
      complainedOn: '2026-01-12',
      firstHappened: '2025-12-10',
      askedInvestigationOn: '2026-03-02',
    },
  ],
  [
    'a delay that is not certain, to the Ombudsman',
    'ombudsman',
    { soFar: 'askedInvestigation', askedInvestigationOn: 'notSure' },
  ],
  [
    'a hold, to the Ombudsman',
    'ombudsman',
    { ...saidNo, soFar: 'complained', refusal: 'onHold', refusalReasons: ['noReason'] },
  ],
  [
    'after three stages, to the Ombudsman',
    'ombudsman',
    {
      ...two,
      soFar: 'finalAnswer',
      firstHappened: '2025-09-01',
      complainedOn: '2025-11-03',
      askedInvestigationOn: '2025-12-01',
      investigationAnsweredOn: '2026-04-20',
      askedPanelOn: '2026-05-04',
      panelMetOn: '2026-08-03',
      finalAnswerOn: '2026-10-30',
      whatTheySaid: 'The council said sorry. It has not changed the record.',
      whyLate: 'The procedure took until October.',
      wants: ['recordCorrection', 'payment'],
    },
  ],
  [
    'a decision not carried out',
    'ombudsman',
    { soFar: 'ombudsmanDecided', whatTheySaid: 'It says that it is working on it.' },
  ],
  [
    'a review of a decision',
    'ombudsmanReview',
    {
      soFar: 'ombudsmanSaidNo',
      reference: '25 012 345',
      whyNotSettled: 'The decision says that I had the minutes. I never had them.',
    },
  ],
  [
    'a complaint about something else',
    'corporateComplaint',
    { subjects: ['education'], beyondThat: 'no', points: [lift] },
  ],
  [
    'a complaint about something else, again',
    'corporateStage2',
    {
      subjects: ['education'],
      beyondThat: 'no',
      soFar: 'answered',
      procedureNamed: 'corporate',
      complainedOn: '2026-09-01',
      answeredOn: '2026-10-01',
      points: [lift],
    },
  ],
  ['a worker', 'socialWorkEngland', mixed],
  [
    'a worker, by a young person',
    'socialWorkEngland',
    { ...young, subjects: ['lookedAfter', 'staffConduct'], points: [shouted] },
  ],
  ['a notice to the insurer', 'insurer', { soFar: 'answered', harm: ['moneyLost'], wants: ['compensation'] }],
  ['my records', 'subjectAccess', { subjects: ['records', 'childInNeed'], points: [record, late] }],
  ['my records, by a young person', 'subjectAccess', { ...young, subjects: ['lookedAfter', 'records'] }],
  [
    'a wrong record',
    'correctRecords',
    {
      subjects: ['records', 'childInNeed'],
      points: [record, late],
      soFar: 'complained',
      complainedOn: '2026-11-02',
    },
  ],
  [
    'data in the wrong hands',
    'dataComplaint',
    { subjects: ['records', 'childInNeed'], points: [record, late] },
  ],
  ['a conference', 'conferenceAppeal', mixed],
  ['a paper to sign', 'authorityToAct', { ...helping, consent: 'notYet', ...two }],
];
