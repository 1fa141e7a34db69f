/** Which of the PDF's font files draws what. */
import { coverage, stackedAccents, stackedAlone, stackedLetters } from './coverage';

export type FontSubset = (typeof coverage)[number]['subset'] | 'stacked';

const ranges = coverage.flatMap(({ subset, ranges }) =>
  ranges.split(' ').map((range) => {
    const [from = '', to = from] = range.split('-');
    return { subset, from: parseInt(from, 16), to: parseInt(to, 16) };
  }),
);

const letters = new Set(stackedLetters);
const accents = new Set(stackedAccents);
const alone = new Set(stackedAlone);

/** Finds what only the stacked font draws right: split with it, every second part is such a character. */
export const stackedCharacter = new RegExp(`(\\P{M}\\p{M}|[${stackedAlone}])`, 'u');

/**
 * Which font file draws a character.
 * @param character one code point, or a letter and one accent that Unicode does not compose (Ẹ̀).
 * @returns the first subset that covers it, or undefined if none does.
 */
export function subsetFor(character: string): FontSubset | undefined {
  const [letter = '', accent] = character;
  if (accent !== undefined) return letters.has(letter) && accents.has(accent) ? 'stacked' : undefined;
  if (alone.has(letter)) return 'stacked';
  const code = letter.codePointAt(0) ?? -1;
  return ranges.find(({ from, to }) => from <= code && code <= to)?.subset;
}

/** A letter with the accents on it, or anything else alone. Lone surrogates count as characters. */
export const characters = /[^\p{M}\n]\p{M}|[^]/gu;

/**
 * Which fonts a text needs.
 * @param text a text from `forPrint`.
 * @returns the subsets that cover it, latin always and first.
 */
export function subsetsFor(text: string): readonly FontSubset[] {
  const distinct = new Set(Array.from(text.matchAll(characters), ([character]) => character));
  const needed = new Set(Array.from(distinct, subsetFor).filter((subset) => subset !== undefined));
  return [...new Set<FontSubset>(['latin', ...needed])];
}
