import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Work } from '../work/work';
import { pageOf, type PageWords, type Part } from './file-page';

/** The element that holds the data in a save file. */
const dataStart = '<script type="application/json" id="next-stage-data">';
const dataEnd = '</script>';

/** Takes the day (ISO date); gives the name of a save file. Neutral, because it stays in the device's list of downloads. */
export const saveFileName = (today: IsoDate): string => `next-stage-${today}.html`;

/** JSON that no reader of HTML can take for the end of the element, or for any other mark. */
const inert = (work: Work): string =>
  JSON.stringify(work).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Takes work, the words of the page and its readable parts; gives a whole HTML page that any browser shows, without a
 * script that runs, with the work in it for opening it here again.
 */
export const saveFile = (work: Work, words: PageWords, parts: readonly Part[]): string =>
  pageOf(words, parts, `${dataStart}${inert(work)}${dataEnd}`);

/** Takes the text of any file; gives the data in it if it is a save file, and undefined otherwise. Never throws. */
export function dataIn(text: string): string | undefined {
  const mark = text.indexOf('id="next-stage-data"');
  const from = mark === -1 ? -1 : text.indexOf('>', mark);
  if (from === -1) return undefined;
  const to = text.indexOf('</script', from);
  return text.slice(from + 1, to === -1 ? undefined : to);
}
