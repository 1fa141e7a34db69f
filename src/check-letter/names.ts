import { capitalsIn, type Capital } from './capitals';
import { doubtfulFirstNames, firstNames } from './first-names';
import { placeBeginnings, plainWords, thingWords } from './not-names';
import { isPlace } from './places';
import { hasRole, hasSharedRole } from './roles';
import { bare, type Finder, type Spot } from './spot';

/** With more capitals in a row than this, a sentence is written in capitals: only known first names count then. */
const longestName = 4;

const low = (word: string) => word.toLowerCase().replaceAll("'", '’');
const isPlain = ({ word }: Capital) => plainWords.has(low(word)) && !doubtfulFirstNames.has(low(word));
const isThing = ({ word }: Capital) => thingWords.has(low(word)) && !firstNames.has(low(word));

/** A month or a verb after these is not somebody’s first name: "in May Smith said". */
const noNameAfter =
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|of|since|until|till|by|early|late|last|next|this|from|mid|before|after|i|we|you|he|she|they|it)) ?$/iu;

const isFirst = (text: string, { word, at }: Capital) =>
  firstNames.has(low(word)) ||
  (doubtfulFirstNames.has(low(word)) && !noNameAfter.test(text.slice(Math.max(0, at - 12), at)));

const startsSentence = (text: string, at: number) =>
  at === 0 || /[.!?\n“"(:]\s{0,3}$/u.test(text.slice(Math.max(0, at - 4), at));

/** Takes words that follow each other; cuts them where a word is no part of a name, and drops what names a thing. */
function partsOf(text: string, run: readonly Capital[]): readonly (readonly Capital[])[] {
  const parts: Capital[][] = [[]];
  run.forEach((one, place) => {
    const begins = parts.at(-1)?.length === 0;
    if (isThing(one) && !(place > 0 && !begins && isSurnameToo(run, place, text))) parts.splice(-1, 1, []);
    else if (isPlain(one) || (begins && doubtfulFirstNames.has(low(one.word)) && !isFirst(text, one)))
      parts.push([]);
    else parts.at(-1)?.push(one);
  });
  return parts;
}

/** "West", "Hall" and "Young" end the name of a person too, when nothing follows and a first name leads. */
const surnamesToo = new Set([
  'west',
  'hall',
  'hill',
  'young',
  'park',
  'green',
  'cross',
  'ward',
  'day',
  'house',
  'law',
  'lane',
  'close',
  'church',
  'market',
  'english',
  'head',
  'north',
]);
const isSurnameToo = (run: readonly Capital[], place: number, text: string) => {
  const [first, one] = [run[place - 1], run[place]];
  const ends = place === run.length - 1 && one !== undefined && surnamesToo.has(low(one.word));
  return ends && first !== undefined && isFirst(text, first);
};

/** Among many capitals, only a first name that is known tells where a name begins. */
const nameAmongCapitals = (text: string, part: readonly Capital[]): readonly Capital[] => {
  const from = part.findIndex((one) => isFirst(text, one));
  return from === -1 ? [] : part.slice(from, from + 2);
};

function nameIn(text: string, part: readonly Capital[]): readonly Capital[] {
  const [first, second] = part;
  if (!first || !second) return [];
  if (isFirst(text, first)) return part;
  if (placeBeginnings.has(low(first.word))) return [];
  if (startsSentence(text, first.at) && isFirst(text, second)) return nameIn(text, part.slice(1));
  return part.every(({ word }) => /\p{Ll}/u.test(word)) ? part : [];
}

const spotOf = (text: string, name: readonly Capital[]): readonly Spot[] => {
  const [first, last] = [name.at(0), name.at(-1)];
  if (!first || !last || first === last) return [];
  const words = text.slice(first.at, last.at + last.word.length);
  return isPlace(words) ? [] : [{ at: first.at, words }];
};

/** Takes a text; gives every pair of capitals that may be somebody’s first and last name. */
const fullNames = (text: string): readonly Spot[] =>
  capitalsIn(text).flatMap((run) =>
    partsOf(text, run).flatMap((part) =>
      spotOf(text, run.length > longestName ? nameAmongCapitals(text, part) : nameIn(text, part)),
    ),
  );

/** Takes a text; gives the full names in it that stand beside a role, as "Jane Smith, the social worker". */
export function professionalsIn(text: string): readonly string[] {
  let shared = false;
  let end = 0;
  return fullNames(text).flatMap(({ at, words }) => {
    const follows = shared && at - end <= 6 && /^(?:,| and| &|, and)? ?$/u.test(text.slice(end, at));
    shared = follows || hasSharedRole(text, at);
    end = at + words.length;
    return follows || hasRole(text, at, end) ? [words] : [];
  });
}

/** Finds full names of people who are neither the writer nor named with their job. */
export const names: Finder = (text, { names: needed, professionals }) => {
  const own = needed.split('\n').map(bare);
  return fullNames(text).filter(
    ({ words }) => !professionals.has(words) && !own.some((line) => line.includes(bare(words))),
  );
};
