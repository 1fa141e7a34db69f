import { emptyPoint } from '../src/components/typed';
import type { IsoDate } from '../src/domain/calendar/iso-date';
import type { Answers } from '../src/domain/questions';
import type { LetterId, RouteId } from '../src/domain/routes';
import { forEachSubject } from './case-of';

/** A published case as its parent would type it, on the day they would have sat down. */
export interface Seed {
  readonly case: string;
  readonly today: IsoDate;
  readonly council: string;
  readonly answers: Answers;
  readonly route: RouteId;
  /** The letter made, where it is not the main route's. */
  readonly letter: LetterId;
}

const common = { dangerNow: 'no', whoYouAre: 'parent', firstKnew: 'sameDay' } as const;
const sender = {
  yourName: 'Zoë Wójcik-O’Neill',
  addressChoice: 'show',
  skipStage1: 'no',
  skipAsked: 'no',
  yourAddress: '12 Meadow Lane\nAnytown\nAN1 2YT',
  yourEmail: 'zoe@example.org',
  yourPhone: '',
} as const;
const toCouncil = {
  children: 'A.W., born 1 May 2012\nB.W., born 3 June 2014',
  complaintsTeam: 'Council House\nHigh Street\nAnytown AN1 1AA',
  reference: 'CS/1234',
} as const;

const cases: readonly Seed[] = [
  {
    case: '20 003 792',
    today: '2020-03-02',
    council: 'Staffordshire County Council',
    route: 'challengeRefusal',
    letter: 'challengeRefusal',
    answers: {
      ...common,
      ...sender,
      ...toCouncil,
      council: 'E10000028',
      subjects: ['childInNeed', 'assessment', 'communication'],
      firstHappened: '2019-05',
      lastHappened: '2019-09-17',
      courts: ['none'],
      soFar: 'askedInvestigation',
      procedureNamed: 'statutory',
      refusal: 'meetingInstead',
      refusedOn: '2020-02',
      challengedOn: 'no',
      askedInvestigationOn: '2020-01-06',
      wants: ['investigation', 'recordCorrection', 'payment'],
      complainedOn: '2019-10',
      answeredOn: '2019-12-09',
      cameInstead: ['meeting', 'letter', 'money'],
      whatTheySaid: '',
      points: [
        {
          about: 'assessment',
          whatHappened: 'The assessment of my children had things in it that were wrong.',
          when: 'May 2019',
          who: 'The social worker and the team manager',
          shouldHave: 'It should have been read through with me before it was finished.',
          effect: 'Other people now believe things about us that are not so.',
          wish: 'Put the mistakes right.',
        },
        {
          ...emptyPoint,
          about: 'childInNeed',
          whatHappened: 'I was not invited to the child in need meeting.',
          when: 'July 2019',
        },
        {
          ...emptyPoint,
          about: 'childInNeed',
          whatHappened: 'A plan was called agreed and signed by me. I had not signed it.',
          when: '17 September 2019',
          effect: 'I no longer trust what I am sent.',
        },
      ],
    },
  },
  {
    case: '24 023 328',
    today: '2025-05-01',
    council: 'Cheshire East Council',
    route: 'ombudsman',
    letter: 'ombudsman',
    answers: {
      ...common,
      ...sender,
      council: 'E06000049',
      subjects: ['childInNeed', 'contact', 'communication', 'staffConduct', 'records'],
      firstHappened: '2023-02',
      lastHappened: '2025-01',
      courts: ['none'],
      soFar: 'askedInvestigation',
      procedureNamed: 'corporate',
      refusal: 'inWriting',
      refusalReasons: ['professionalStandards', 'outcomeWanted', 'insurer'],
      refusedOn: '2025-04',
      challengedOn: 'no',
      wants: ['compensation', 'discipline', 'explanation'],
      harm: ['distressOnly'],
      complainedOn: '2025-02',
      whatTheySaid: 'This is about professional standards, so the statutory procedure was not used.',
      whyLate: 'I complained to the council first, and it took until April to say no.',
      points: [
        {
          ...emptyPoint,
          about: 'childInNeed',
          whatHappened: 'Child in need meetings were held late or not at all.',
          when: '2023 to 2025',
        },
        {
          ...emptyPoint,
          about: 'contact',
          whatHappened: 'The contact centres chosen were not suitable.',
          effect: 'My child came home upset.',
        },
        {
          ...emptyPoint,
          about: 'staffConduct',
          whatHappened: 'The worker shouted at me in the contact room.',
          when: 'March 2024',
        },
      ],
    },
  },
  {
    case: '19 004 115',
    today: '2019-05-15',
    council: 'Cheshire East Council',
    route: 'ombudsman',
    letter: 'challengeRefusal',
    answers: {
      ...common,
      ...sender,
      ...toCouncil,
      council: 'E06000049',
      subjects: ['section47', 'childInNeed', 'writtenAgreement', 'staffConduct'],
      beyondThat: 'yes',
      firstHappened: '2015-03',
      lastHappened: '2017-06',
      courts: ['policeEnded'],
      soFar: 'askedPanel',
      procedureNamed: 'statutory',
      refusal: 'inWriting',
      refusalReasons: ['outcomeWanted', 'insurer', 'wouldChangeNothing', 'ombudsmanInstead'],
      refusedOn: '2019-05-02',
      challengedOn: 'no',
      wants: ['compensation', 'discipline', 'explanation', 'investigation'],
      harm: ['moneyLost'],
      childBornOn: 'notTheChild',
      complainedOn: '2017-07',
      investigationAnsweredOn: '2019-03',
      whatTheySaid: 'A review would not change the outcome.',
      points: [
        {
          ...emptyPoint,
          about: 'writtenAgreement',
          whatHappened: 'I had to sign an agreement not to be alone with any child.',
          when: '2015',
          effect: 'My business stopped.',
        },
      ],
    },
  },
  {
    case: '24 008 464',
    today: '2023-10-02',
    council: 'Cheshire East Council',
    route: 'challengeRefusal',
    letter: 'challengeRefusal',
    answers: {
      ...common,
      ...sender,
      ...toCouncil,
      council: 'E06000049',
      subjects: ['assessment', 'staffConduct'],
      firstHappened: '2022-03',
      lastHappened: '2022-06-20',
      courts: ['none'],
      soFar: 'complained',
      refusal: 'inWriting',
      refusalReasons: ['tooOld'],
      refusedOn: '2023-09-11',
      challengedOn: 'no',
      complainedOn: '2023-08-14',
      wants: ['apology', 'explanation', 'change'],
      whyLate: 'I was ill through the winter, and I saw the full assessment only in May 2023.',
      stillPossible: 'The assessment and the notes are all on file.',
      whatTheySaid: '',
      points: [
        {
          ...emptyPoint,
          about: 'assessment',
          whatHappened: 'The assessment took the other side’s word against mine.',
          when: 'June 2022',
        },
      ],
    },
  },
  {
    case: '25 006 373',
    today: '2025-05-20',
    council: 'Worcestershire County Council',
    route: 'ombudsman',
    letter: 'ombudsman',
    answers: {
      ...common,
      ...sender,
      council: 'E10000034',
      subjects: ['childInNeed', 'contact', 'communication', 'section47'],
      beyondThat: 'yes',
      firstHappened: '2024-02',
      lastHappened: '2024-04',
      courts: ['none'],
      soFar: 'finalAnswer',
      procedureNamed: 'statutory',
      finalAnswerOn: '2025-04',
      whatIsLeft: 'other',
      wants: ['payment'],
      complainedOn: '2024-04',
      askedInvestigationOn: '2024-05-20',
      investigationAnsweredOn: '2024-11',
      askedPanelOn: '2024-12',
      panelMetOn: '2025-03',
      whatTheySaid: 'The council said sorry and changed some of its practice.',
      whyLate: 'The council took until April 2025 to finish its procedure.',
      points: [
        {
          ...emptyPoint,
          about: 'childInNeed',
          whatHappened: 'I was not asked to the child in need meeting.',
          when: 'April 2024',
          effect: 'I could not speak for my child or for myself.',
          wish: 'Something that recognises what this did to us.',
        },
      ],
    },
  },
];

/** The published cases; where several subjects are ticked, each has the one day that the decision gives. */
export const seeds: readonly Seed[] = cases.map((seed) => ({
  ...seed,
  answers: { ...forEachSubject(seed.answers), ...seed.answers },
}));
