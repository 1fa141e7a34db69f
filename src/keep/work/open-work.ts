import type { IsoDate } from '../../domain/calendar/iso-date';
import type { ChosenLetter } from '../../domain/journey';
import { chosenLetter } from '../../domain/letters';
import type { Answers } from '../../domain/questions';
import type { SafetyKept } from '../../safety/choices';
import { parsed, rawOr } from './raw';
import { readWork } from './read-work';
import { isQuestion } from './typed-schema';
import type { Aside, Work } from './work';
import type { DraftList } from './work-of';

/** Work made ready for the pages. */
export interface Opened {
  readonly answers: Answers;
  readonly drafts: DraftList;
  readonly aside: readonly Aside[];
  readonly chosen?: ChosenLetter;
  readonly safety?: SafetyKept;
  readonly shared?: boolean;
}

/** Takes work; gives it with the letter it was for. Never throws. */
export function openWork({ answers, drafts, aside, letter, safety }: Work): Opened {
  const draftList: DraftList = Object.entries(drafts).flatMap(([id, typed]) =>
    isQuestion(id) ? [[id, typed] as const] : [],
  );
  const ready = { answers, drafts: draftList, aside, ...(safety && { safety }) };
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
