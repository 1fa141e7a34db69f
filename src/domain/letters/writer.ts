import type { Case } from '../case';
import type { DeadlineId } from '../deadlines';
import type { DateQuestionId, QuestionId, Subject } from '../questions';
import type { RuleId } from '../rules';
import type { Block, BulletList, Heading, Paragraph } from './letter-document';
import type { LetterKey, Say } from './say';
import type { Writing } from './writing';

/** Questions whose answer is the person's own text. */
export type OwnText =
  | 'whyLate'
  | 'stillPossible'
  | 'whyInterest'
  | 'whyNotSettled'
  | 'whatTheySaid'
  | 'workers'
  | 'whatWasLost'
  | 'recordsWanted';

/** What a letter is written with. Every sentence comes from a key, and own words only from an answer. */
export interface Writer {
  readonly c: Case;
  readonly councilName: string;
  readonly say: Say;
  /** A day or a month as the letter's language writes it: "3 May 2026", "May 2026". */
  readonly date: Writing['date'];
  /** Words or names as a sentence of the letter's language has them: "a, b and c". */
  readonly list: Writing['list'];
  readonly holds: (rule: RuleId) => boolean;
  readonly paragraph: (
    key: LetterKey,
    gaps?: Record<string, string | number>,
    from?: QuestionId,
  ) => Paragraph;
  readonly heading: (key: LetterKey) => Heading;
  readonly bullets: (...items: readonly (string | false)[]) => BulletList;
  /** The person's own words, one paragraph a line; nothing when they left it empty. */
  readonly own: (question: OwnText) => readonly Paragraph[];
  /** An introduction and the person's own words, or neither. */
  readonly introduced: (key: LetterKey, question: OwnText) => readonly Paragraph[];
  /** The points that belong in the letter, each with what the council found on it if that is wanted. */
  readonly points: (and?: 'withFindings') => readonly Block[];
  /** What comes after everything else where those points are in the letter: the papers listed, and the long stories. */
  readonly afterPoints: () => readonly Block[];
  /** The subjects of those points. */
  readonly aboutInPoints: () => readonly Subject[];
  /** Whether two or more people write together: every sentence of ours then says "we". */
  readonly several: boolean;
  /** Names, one a line, as a sentence has them: "Ann Lee and Bo Lee". */
  readonly names: (lines: string | undefined) => string;
  /** "on 3 May 2026", "in May 2026", or undefined when the person is not sure or was not asked. */
  readonly when: (question: DateQuestionId) => string | undefined;
  /** The sentence with its date, or its twin without one. */
  readonly dated: (
    withDate: LetterKey,
    without: LetterKey,
    question: DateQuestionId,
    gaps?: Record<string, string>,
  ) => Paragraph;
  /** The last day of so many working days if the letter is received today (day 0, SP-D03): "3 May 2026". */
  readonly ifSentToday: (workingDays: number) => string;
  /** "on 3 May 2026": the last day of a limit, the later one where it is a range. */
  readonly lastDay: (id: DeadlineId, which: 'normal' | 'extended') => string | undefined;
}
