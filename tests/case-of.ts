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
  beyondThat: 'yes',
  firstHappened: '2026-06-01',
  lastHappened: '2026-09-01',
  firstKnew: 'sameDay',
  courts: ['none'],
  soFar: 'notComplained',
  refusal: 'no',
  refusalReasons: ['notSure'],
  refusedOn: 'notSure',
  pauseEndedOn: 'notSure',
  challenged: 'no',
  challengedOn: 'notSure',
  procedureNamed: 'statutory',
  complainedOn: 'notSure',
  complainedHow: 'inWriting',
  interestDecidedOn: 'notSure',
  acknowledgedOn: 'notSure',
  answeredOn: 'notSure',
  askedInvestigationOn: 'notSure',
  recordMadeOn: 'notSure',
  toldMoreTime: 'notSure',
  investigationAnsweredOn: 'notSure',
  everyPointUpheld: 'notSure',
  askedPanelOn: 'notSure',
  panelMetOn: 'notSure',
  panelReportOn: 'notYet',
  finalAnswerOn: 'notSure',
  whatIsLeft: 'other',
  chased: 'no',
  delayPutRight: 'no',
  wants: ['apology'],
  harm: ['distressOnly'],
} satisfies Answers;

/** The journey of somebody like the ordinary parent, but for what is said here. */
export const journeyOf = (said: Answers, on: IsoDate = today): Walk =>
  walk({ ...ordinaryParent, ...said }, on);
