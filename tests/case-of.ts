import type { IsoDate } from '../src/domain/calendar/iso-date';
import type { Answers } from '../src/domain/questions';
import { walk, type Walk } from '../src/domain/journey';

/** The day on which the tests' people sit down, unless a test says otherwise. */
export const today: IsoDate = '2026-11-23';

/** A mother whose child had a child in need plan; nobody refused her anything, and there is no court. */
export const ordinaryParent = {
  dangerNow: 'no',
  council: 'E10000028',
  whoYouAre: 'parent',
  subjects: ['childInNeed'],
  actingFor: 'parent',
  consent: 'signed',
  beyondThat: 'yes',
  firstHappened: '2026-06-01',
  certificateOn: 'none',
  lastHappened: '2026-09-01',
  firstKnew: 'sameDay',
  courts: ['none'],
  soFar: 'notComplained',
  refusal: 'no',
  refusalReasons: ['notSure'],
  refusedOn: 'notSure',
  pauseEndedOn: 'notSure',
  challengedOn: 'no',
  procedureNamed: 'statutory',
  complainedOn: 'notSure',
  complainedHow: 'inWriting',
  advocateOn: 'notAsked',
  interestDecidedOn: 'notSure',
  acknowledgedOn: 'notSure',
  answeredOn: 'notSure',
  askedInvestigationOn: 'notSure',
  recordMadeOn: 'notSure',
  toldMoreTime: 'notSure',
  investigationAnsweredOn: 'notSure',
  toldOfPanel: 'notSure',
  afterUpheld: ['notSure'],
  askedPanelOn: 'notSure',
  panelMetOn: 'notSure',
  panelReportOn: 'notYet',
  finalAnswerOn: 'notSure',
  whatIsLeft: 'other',
  chasedOn: 'no',
  delayPutRight: 'no',
  wants: ['apology'],
  harm: ['distressOnly'],
  childBornOn: 'notSure',
} satisfies Answers;

/** What is asked about each subject, filled in for the subjects ticked: the same day for all, nothing found on any. */
export const forEachSubject = ({ subjects = [], firstHappened = 'notSure' }: Answers): Answers => {
  const matters = subjects.filter((about) => about !== 'notSure');
  return {
    eachHappened: matters.map((about) => ({ about, when: firstHappened })),
    findings: matters.map((about) => ({ about, finding: 'partly', notDone: false })),
  };
};

/** The answers of somebody like the ordinary parent, but for what is said here. */
export const somebodyWho = (said: Answers): Answers => {
  const all: Answers = { ...ordinaryParent, ...said };
  return { ...forEachSubject(all), ...all };
};

/** The journey of somebody like the ordinary parent, but for what is said here. */
export const journeyOf = (said: Answers, on: IsoDate = today): Walk => walk(somebodyWho(said), on);
