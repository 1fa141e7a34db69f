import { createContext } from 'react';
import type { IsoDate } from './domain/calendar/iso-date';
import type { ChosenLetter, Walk } from './domain/journey';
import type { Made } from './domain/made';
import type { AnswerOf, Answers, QuestionId } from './domain/questions';
import type { Drafts } from './drafts';
import type { SafetyChoices, SafetyKept } from './safety/choices';
import type { Keeper } from './keep/keeper';
import type { Opened } from './keep/work/open-work';
import type { Aside } from './keep/work/work';
import type { ReplyInHand } from './domain/reply/in-hand';

/** What is kept from one page to the next. */
export interface Kept {
  /** All answers ever given; some may be stale, so pages read `walk.facts`. */
  readonly answers: Answers;
  /** The letter the person wants to make. */
  readonly chosen?: ChosenLetter;
  /** The path a person was brought to because the one asked for was not open to them. */
  readonly broughtTo?: string;
  /** Chosen on the page about staying safe; there once that page was passed. */
  readonly safety?: SafetyKept;
  /** What was opened from an older or broken copy and fits no question. */
  readonly aside?: readonly Aside[];
  /** Whether others use this device, once the person has said so. */
  readonly shared?: boolean;
  /** The letters made so far. */
  readonly made?: readonly Made[];
  /** What came from the council, while it is being gone through. */
  readonly reply?: ReplyInHand;
  readonly isGone?: true;
}

/** All that a page may know and do. The tab's own storage keeps it until the tab is closed; see `keep/`. */
export interface Journey extends Kept {
  /** Whether any question was answered. */
  readonly hasBegun: boolean;
  readonly today: IsoDate;
  readonly walk: Walk;
  readonly drafts: Drafts;
  readonly keeper: Keeper;
  /** The browser refuses to keep anything: closing or reloading the page would lose it. */
  readonly cannotKeep: boolean;
  /** Keeps a valid answer and goes to the next page. */
  readonly setAnswer: <Id extends QuestionId>(id: Id, value: AnswerOf<Id>) => void;
  /** Keeps several at once, such as an exit's `wayOn`, and goes to the next page. */
  readonly setAnswers: (some: Answers) => void;
  /** Chooses a letter and goes to its first question without an answer, or to check answers. */
  readonly chooseLetter: (letter: ChosenLetter) => void;
  /** Keeps what was chosen on the page about staying safe, and goes to the next page. */
  readonly chooseSafety: (choices: SafetyChoices) => void;
  /** Replaces all there is by opened work, and goes to the page it had reached. */
  readonly takeWork: (work: Opened) => void;
  /** Forgets what fits no question, once the person has seen it. */
  readonly dropAside: () => void;
  /** Keeps whether others use this device. */
  readonly setShared: (shared: boolean) => void;
  /** Keeps what has changed and goes to the next page, or to `path`: for a person who comes back to their case. */
  readonly comeBack: (change: (kept: Kept) => Kept, path?: string) => void;
  /** Keeps what has changed and stays on the page. */
  readonly note: (change: (kept: Kept) => Kept) => void;
  /** Replaces a page that is not open by one that is; that page says so. */
  readonly bringTo: (path: string) => void;
  /** Called by each page when it is drawn; tells whether another was drawn before it. */
  readonly arrive: () => boolean;
  /** Empties memory and the tab's storage, with or without what was said of the device, and stays on the page. */
  readonly empty: (what: { readonly andShared: boolean }) => void;
  /** Forgets everything, the copy on the device as its owner chose, and takes the pages off the screen, for leaving at once. */
  readonly forget: () => void;
}

/** What `answers.tsx` gives to the pages below it. */
export const JourneyContext = createContext<Journey | undefined>(undefined);
