import { mayBeMistypedFor, mayBeMistypedStartOf } from './typos';

/** How near typed words come to a name's words: 0 is the same name, undefined another one. */
export type Closeness = (typed: readonly string[], words: readonly string[]) => number | undefined;

/**
 * Compares as typed: the same name, its beginning, the beginnings of its words in any order, or a part of it.
 * Takes typed words and a name's words; gives 0 to 3, or undefined. Never throws.
 * Source: the product's own convention.
 */
export const spelledAlike: Closeness = (typed, words) => {
  const sought = typed.join(' ');
  const name = words.join(' ');
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  if (typed.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  const withoutSpaces = typed.join('');
  return withoutSpaces.length >= 3 && words.join('').includes(withoutSpaces) ? 3 : undefined;
};

/**
 * Compares with one slip of the finger in each longer word: in whole words first, then in beginnings of words.
 * Takes typed words and a name's words; gives 0 to 2, or undefined. Never throws.
 * Source: the product's own convention.
 */
export const mistyped: Closeness = (typed, words) => {
  const fits = (accepts: typeof mayBeMistypedFor) =>
    typed.every((part) => words.some((word) => word.startsWith(part) || accepts(part, word)));
  if (fits(mayBeMistypedFor)) return typed.length === words.length ? 0 : 1;
  return fits(mayBeMistypedStartOf) ? 2 : undefined;
};
