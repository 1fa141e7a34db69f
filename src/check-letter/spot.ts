/** What can stand in a letter by accident, in the order in which one claims words that another would find too. */
export const kinds = [
  'email',
  'phone',
  'nationalInsurance',
  'nhsNumber',
  'birthDate',
  'address',
  'school',
  'name',
  'threat',
  'insult',
  'court',
  'courtPapers',
] as const;
export type Kind = (typeof kinds)[number];

/** Words found in a text, and where they begin (UTF-16 units). */
export interface Spot {
  readonly at: number;
  readonly words: string;
  /** Somebody else is quoted: the words are not the writer’s own. */
  readonly quoted?: true;
}

/** What is already known of the people in the letter, so that it is not held against the writer. */
export interface Known {
  /** The writer’s own address, e-mail and telephone, as they gave them. */
  readonly contact: string;
  /** Names that the letter needs: who signs, and the workers it is about. One a line. */
  readonly names: string;
  /** Full names that stand beside a role somewhere in the letter. */
  readonly professionals: ReadonlySet<string>;
  /** Phrases that `courtWords` found. */
  readonly court: readonly string[];
}

/** Takes a text and what is known; gives what it found, in the order of the text. Never throws. */
export type Finder = (text: string, known: Known) => readonly Spot[];

/**
 * Takes a text and a pattern with the flag g; gives every place where it stands. What the pattern calls `before` is not
 * part of it: older phones cannot look behind, and would not show the letter at all.
 */
export const spotsOf = (text: string, pattern: RegExp): readonly Spot[] =>
  [...text.matchAll(pattern)].map(({ 0: all, index, groups }) => {
    const before = groups?.before?.length ?? 0;
    return { at: index + before, words: all.slice(before) };
  });

/** Takes a text; gives its digits alone. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Takes a text; gives it in small letters without anything but letters and digits, for comparing. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Takes words apart by blanks: a table of words as one reads it. */
export const tableOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));
