import type { Checkboxes, CouncilChoice, EachDate, Findings, PastDate, Points, Radios, Text } from './kinds';
import type { RoughDate } from '../calendar/rough-date';
import { safety } from './safety';
import { theComplaint } from './the-complaint';
import { theMatter } from './the-matter';
import { theWish } from './the-wish';
import { yourLetter } from './your-letter';

/** The sections in the order of the journey; a section's name is shown above its questions. */
export const sections = { safety, theMatter, theComplaint, theWish, yourLetter };

export const questions = { ...safety, ...theMatter, ...theComplaint, ...theWish, ...yourLetter };

export type SectionId = keyof typeof sections;
export type QuestionId = keyof typeof questions;
export type SafetyId = keyof typeof safety;
/** Whether a question is one of those before anything else. */
export const isSafetyQuestion = (id: QuestionId): id is SafetyId => id in safety;

/** What a complaint can be about: the Act calls each a matter, with its own year (SP-T01). */
export type Subject = (typeof questions.subjects.groups)[string][number];

/** When one subject of the complaint happened, or began. */
export interface Happened {
  readonly about: Subject;
  readonly when: RoughDate;
}

export const findingKinds = ['upheld', 'partly', 'notUpheld', 'noFinding', 'notAnswered', 'notSure'] as const;

/** What the council found on one subject of the complaint. */
export interface Finding {
  readonly about: Subject;
  readonly finding: (typeof findingKinds)[number];
  /** The council promised something on it and has not done it. */
  readonly notDone: boolean;
}

/** What the council's answer said of one point, and what it promised on it. */
export interface PointReply {
  /** Which of the council's answers it was. */
  readonly to: 'answered' | 'investigated' | 'finalAnswer';
  readonly finding: Finding['finding'];
  readonly promise?: { readonly words: string; readonly done: 'yes' | 'no' | 'notSure' };
}

/** One thing the person complains of, in their own words. `when` may be any words: "early in May". */
export interface Point {
  /** Which of the ticked subjects it belongs to: it goes into the letters to those who deal with that. */
  readonly about?: Subject;
  readonly whatHappened: string;
  /** Papers that show it, one a line; answers given before this was asked have none. */
  readonly proof?: string;
  readonly when: string;
  readonly who: string;
  readonly shouldHave: string;
  readonly effect: string;
  readonly wish: string;
  readonly reply?: PointReply;
  /** The person leaves it out of the letters that take the complaint on. */
  readonly leaveOut?: boolean;
}

type AnswerTo<Q> =
  Q extends Radios<infer V>
    ? V
    : Q extends Checkboxes<infer V>
      ? readonly V[]
      : Q extends PastDate<infer V>
        ? RoughDate | V
        : Q extends CouncilChoice | Text
          ? string
          : Q extends Points
            ? readonly Point[]
            : Q extends EachDate
              ? readonly Happened[]
              : Q extends Findings
                ? readonly Finding[]
                : never;

export type AnswerOf<Id extends QuestionId> = AnswerTo<(typeof questions)[Id]>;

/** What a person has answered so far, in any order; some of it may be stale (see walk). */
export type Answers = { readonly [Id in QuestionId]?: AnswerOf<Id> };

type IdsOfKind<K> = { [Id in QuestionId]: (typeof questions)[Id] extends K ? Id : never }[QuestionId];
export type DateQuestionId = IdsOfKind<PastDate<string>> | IdsOfKind<PastDate>;
/** Whether a question asks for a date. */
export const isDateQuestion = (id: QuestionId): id is DateQuestionId => questions[id].kind === 'date';

/** What cannot have come before what: a slip in a year is caught on the page where it is made. */
export const notBefore: Partial<Record<DateQuestionId, readonly DateQuestionId[]>> = {
  lastHappened: ['firstHappened'],
  firstKnew: ['firstHappened'],
  complainedOn: ['firstHappened'],
  interestDecidedOn: ['complainedOn'],
  acknowledgedOn: ['complainedOn'],
  answeredOn: ['complainedOn'],
  askedInvestigationOn: ['complainedOn', 'answeredOn'],
  recordMadeOn: ['complainedOn'],
  refusedOn: ['complainedOn'],
  challengedOn: ['refusedOn'],
  pauseEndedOn: ['refusedOn'],
  chasedOn: ['complainedOn'],
  investigationAnsweredOn: ['askedInvestigationOn', 'answeredOn', 'complainedOn'],
  askedPanelOn: ['investigationAnsweredOn'],
  panelMetOn: ['askedPanelOn'],
  panelReportOn: ['panelMetOn'],
  finalAnswerOn: ['panelMetOn', 'complainedOn'],
};
