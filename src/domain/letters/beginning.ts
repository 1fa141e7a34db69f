import { wordsIn } from './letter-length';

/** The beginning of a text, as it was typed, and whether it stops inside a sentence. */
export interface Beginning {
  readonly text: string;
  readonly stopsInSentence: boolean;
}

const sentenceEnds = /[.!?…]["”’')\]]*(?=\s)|\S(?=[\r\n])/gu;
/** A full stop after these ends no sentence. */
const shortForm = /(?:^|[\s(])(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|No|approx|e\.g|i\.e|[A-Z])\.$/u;

/**
 * Takes a text and how many words of it there is room for; gives as many of its first whole sentences as fit. Where
 * not one fits, it stops between two words. A text that fits is given as it is.
 */
export function beginning(text: string, most: number): Beginning {
  if (wordsIn(text) <= most) return { text, stopsInSentence: false };
  const room = new RegExp(`^\\s*(?:\\S+\\s+){1,${most}}`, 'u').exec(text)?.[0] ?? text;
  const end = [...room.matchAll(sentenceEnds)]
    .map((found) => found.index + found[0].length)
    .findLast((at) => !shortForm.test(room.slice(0, at)));
  return end === undefined
    ? { text: room.trimEnd(), stopsInSentence: true }
    : { text: room.slice(0, end), stopsInSentence: false };
}
