import type { Found } from '../../check-letter/check-letter';
import type { Drafts } from '../../drafts';
import { onForget } from '../../keep/tab';

/** Where the person wants to change words: the page, the field, and the words to select in it. */
export interface Wish {
  readonly path: string;
  readonly field: string;
  readonly at: number;
  readonly words: string;
}

/** What a person has decided about the letter since the page was opened. */
export interface Session {
  /** Keys of what they want to keep as it is. */
  readonly kept: ReadonlySet<string>;
  readonly wish?: Wish;
}

// Kept beside the drafts, which live as long as the open page: nothing is stored. What was kept as it is and what is
// to be changed are the person's own words, so both go when the answers are emptied.
let sessions = new WeakMap<Drafts, Session>();
onForget(() => {
  sessions = new WeakMap();
});

/** Takes the drafts of the open page; gives what was decided so far. */
export const sessionOf = (drafts: Drafts): Session => sessions.get(drafts) ?? { kept: new Set() };

/** Takes the drafts and what is decided now; keeps it as long as the page is open. */
export function keepSession(drafts: Drafts, session: Session): void {
  sessions.set(drafts, session);
}

/** Takes what was found; gives the key by which it is known again after the letter was changed elsewhere. */
export const keyOf = ({ kind, words, place }: Found): string =>
  [kind, place.question, place.point?.index, place.point?.part, words].join(' ');
