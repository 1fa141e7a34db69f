import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Made } from '../../domain/made';
import type { Answers } from '../../domain/questions';
import type { ReplyInHand } from '../../domain/reply/in-hand';
import type { LetterId } from '../../domain/routes';
import type { DraftId, Typed } from '../../drafts';
import type { SafetyKept } from '../../safety/choices';

/** The version of the shape below. A change of shape adds one, and a step in `migrations.ts`. */
export const workVersion = 2;

/** Something that was kept once and fits no question now: shown to the person, never used. */
export interface Aside {
  /** The question's id, or the name it had in the file. */
  readonly id: string;
  readonly text: string;
}

/** All that a person has typed, as it is kept in the tab, on the device and in a save file. */
export interface Work {
  readonly version: typeof workVersion;
  readonly savedOn: IsoDate;
  readonly answers: Answers;
  readonly drafts: Readonly<Partial<Record<DraftId, Typed>>>;
  readonly letter?: LetterId;
  /** What was chosen on the page about staying safe, once it was passed. */
  readonly safety?: SafetyKept;
  /** The letters made so far. */
  readonly made?: readonly Made[];
  /** What came from the council, while it is being gone through. */
  readonly reply?: ReplyInHand;
  readonly aside: readonly Aside[];
}

/** What the tab keeps: the work, and what was said about the device, which no file carries to another. */
export interface TabWork extends Work {
  shared?: boolean;
}

/** Takes the tab's work; gives what may go elsewhere: what was said of this device stays out of it. */
export function forElsewhere(work: TabWork): Work {
  const rest = { ...work };
  delete rest.shared;
  return rest;
}
