import { monthWords } from './months';
import { spotsOf, type Finder } from './spot';

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const date = [
  `${day}[ /.-]{1,2}(?:of )?(?:\\d{1,2}|${monthWords})[ ,/.-]{1,2}\\d{2,4}`,
  `(?:${monthWords}) ${day},? \\d{4}`,
  '\\d{4}-\\d{2}-\\d{2}',
].join('|');

/** A word of birth, and a whole date soon after it in the same sentence. */
const born = new RegExp(
  `(?<before>^|[^\\p{L}])(?:born|d\\.?o\\.?b\\.?|date of birth|birth date|birthday)(?![\\p{L}])[^\\d.!?\\n]{1,30}(?:${date})(?!\\d)`,
  'giu',
);

/** Finds dates of birth that say so. */
export const birthDates: Finder = (text) => spotsOf(text, born);
