import type { IsoDate } from '../../domain/calendar/iso-date';
import type { ChosenLetter } from '../../domain/journey';
import { chosenLetter } from '../../domain/letters';
import type { Made } from '../../domain/made';
import type { Answers } from '../../domain/questions';
import type { ReplyInHand } from '../../domain/reply/in-hand';
import type { SafetyKept } from '../../safety/choices';
import { parsed, rawOr } from './raw';
import { readWork } from './read-work';
import { isDraft } from './typed-schema';
import type { Aside, Work } from './work';
import type { DraftList } from './work-of';

/** Work made ready for the pages. */
export interface Opened {
  readonly answers: Answers;
  readonly drafts: DraftList;
  readonly aside: readonly Aside[];
  readonly chosen?: ChosenLetter;
  readonly safety?: SafetyKept;
  readonly made?: readonly Made[];
  readonly reply?: ReplyInHand;
  readonly shared?: boolean;
}

/** Takes work; gives it with the letter it was for. Never throws. */
export function openWork({ answers, drafts, aside, letter, safety, made, reply }: Work): Opened {
  const draftList: DraftList = Object.entries(drafts).flatMap(([id, typed]) =>
    isDraft(id) ? [[id, typed] as const] : [],
  );
  const ready = {
    answers,
    drafts: draftList,
    aside,
    ...(safety && { safety }),
    ...(made && { made }),
    ...(reply && { reply }),
  };
  if (letter === undefined) return ready;
  return { ...ready, chosen: chosenLetter(letter) };
}

/**
 * Takes the text that the tab had kept and today (ISO date); gives it ready for the pages. What cannot be read is set
 * aside as it is. Never throws.
 */
export function openText(text: string, today: IsoDate): Opened {
  const raw = parsed(text);
  const read = readWork(raw, today);
  if ('problem' in read) return { answers: {}, drafts: [], aside: [{ id: '', text }] };
  const { shared } = rawOr(raw);
  return { ...openWork(read.work), ...(typeof shared === 'boolean' && { shared }) };
}
