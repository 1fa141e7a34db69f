import { wordsOf, type ReadPage } from './read-pdf';

/** The letter's margins, in points from the left of A4 paper. */
export const margin = (22 / 25.4) * 72;
export const right = 595.28 - margin;

/** Pieces of a line that stick out of the margins, with half a point for rounding. */
export const outside = (pages: readonly ReadPage[]) =>
  pages
    .flatMap(({ pieces }) => pieces)
    .filter(({ x, y, right: end }) => x < margin - 0.5 || end > right + 0.5 || y < 20 || y > 842 - margin);

/** The letter's own words, without what stands around them. */
export const ownWords = (pages: readonly ReadPage[]) => {
  const words = wordsOf(pages);
  return words
    .slice(words.indexOf('Manager', words.indexOf('Dear')) + 1, words.lastIndexOf('Yours'))
    .join(' ');
};

/** What a long account is made of. */
export const sentence = 'I rang the office eleven times about the affidavit and nobody rang back. ';
