/**
 * Where a line may end inside a word. react-pdf would hyphenate English words, add a hyphen to every broken
 * address and let a long word run off the page. Here a word is left whole unless it is too long for its line.
 *
 * The places are marked in the text with soft hyphens, which `forPrint` has removed from what people wrote, and not
 * chosen in react-pdf's callback: it only sees the pieces of a word that are drawn with one font (Dvo-ř-ák).
 */
const breakHere = '\u00ad';
const pieceLength = 12;

/** Up to and with a sign as in addresses, so that their parts stay whole. No lookbehind: older iPhones fail on it. */
const addressParts = /[^-/.@_?&=,;:]*[-/.@_?&=,;:]|[^-/.@_?&=,;:]+/gu;
/** A letter and its accents stay together, and so do ffi, fl and the like, which are drawn as one glyph. */
const pieces = new RegExp(`(?:ff[il]?|f[il]|[^]\\p{M}*){1,${pieceLength}}`, 'gu');

/**
 * Marks where an over-long word may be broken.
 * @param line a line of text from `forPrint`.
 * @param longest how many characters a word may have before it is broken.
 * @returns the line, with invisible marks in words longer than that.
 */
export function breakable(line: string, longest: number): string {
  const tooLong = new RegExp(`[^ ]{${longest + 1},}`, 'gu');
  return line.replace(tooLong, (word) =>
    (word.match(addressParts) ?? []).flatMap((part) => part.match(pieces) ?? []).join(breakHere),
  );
}

/**
 * react-pdf's hyphenation callback.
 * @param word a word, or the part of one that is drawn with one font, or the spaces between words.
 * @returns the parts it may be broken into. After each comes an empty one, which makes react-pdf break without a hyphen.
 */
export function partsOf(word: string): string[] {
  return word.includes(breakHere) ? word.split(breakHere).flatMap((part) => [part, '']) : [word];
}

/** react-pdf's `hyphenationPenalty` at which it never ends a line with a hyphen, not even where the font changes. */
export const neverHyphenate = 10_000;
