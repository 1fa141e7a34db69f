import { tellsWhichSchool } from './schools';
import type { Kind } from './spot';

const initial = (word: string) =>
  word
    .split('-')
    .flatMap((part) => Array.from(part.replace(/^[^\p{L}]+/u, '')).slice(0, 1))
    .map((letter) => `${letter.toUpperCase()}.`)
    .join('-');

/** Takes a full name; gives its initials, "J.S." for "John Smith". */
export const initialsOf = (name: string): string =>
  name
    .split(/[ \u00a0]+/u)
    .map(initial)
    .join('');

/** Takes the name of a school; gives initials for the words that tell which it is: "O. Primary School". */
export function shortSchool(name: string): string {
  const words = name.split(' ');
  const from = words.findIndex((word) => !tellsWhichSchool(word));
  return [initialsOf(words.slice(0, from === -1 ? undefined : from).join(' ')), ...words.slice(from)].join(
    ' ',
  );
}

/** What can be shortened: a name still says enough by its initials, a number does not. */
export const canShorten = (kind: Kind): boolean => kind === 'name' || kind === 'school';

/** Takes a kind and words that can be shortened; gives the shorter words. */
export const shortened = (kind: Kind, words: string): string =>
  kind === 'school' ? shortSchool(words) : initialsOf(words);

/**
 * Puts shorter words in the place of others, and changes nothing else.
 * @param text the answer as it was typed.
 * @param places where the words begin (UTF-16 units), in the order of the text.
 * @param words what stands there.
 * @param shorter what is to stand there. A full stop is not doubled at the end of a sentence.
 */
export function replaceAt(text: string, places: readonly number[], words: string, shorter: string): string {
  return places.reduceRight((all, at) => {
    const end = at + words.length;
    if (all.slice(at, end) !== words) return all;
    const put = shorter.endsWith('.') && all[end] === '.' ? shorter.slice(0, -1) : shorter;
    return all.slice(0, at) + put + all.slice(end);
  }, text);
}
