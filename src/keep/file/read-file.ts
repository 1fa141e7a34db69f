import type { IsoDate } from '../../domain/calendar/iso-date';
import { plainText } from '../work/plain-text';
import { parsed } from '../work/raw';
import { readWork } from '../work/read-work';
import type { Work } from '../work/work';
import { dataIn } from './save-file';
import { shownText } from './shown-text';

/** Bytes of the largest file that is opened: many times the longest complaint. */
export const largestFile = 20 * 1024 * 1024;
/** Bytes of a larger file that are shown as text. */
const shownBytes = 256 * 1024;

/** What became of a file: the work in it, or why it cannot be opened, and the text in it. */
export type FileRead =
  | { readonly work: Work }
  | { readonly problem: 'newer' | 'damaged' | 'foreign' | 'tooLarge'; readonly text: string };

/** Takes a file's text and today (ISO date); gives the work in it, or what can still be read. Never throws. */
export function readSaveFile(text: string, today: IsoDate): FileRead {
  const data = dataIn(text);
  if (data === undefined) return { problem: 'foreign', text: shownText(text) };
  const raw = parsed(data);
  const read = readWork(raw, today);
  if ('work' in read) return read;
  // The readable part of the page says it best; where that is gone, the data itself is shown.
  const shown = shownText(text);
  const problem = read.problem === 'newer' ? 'newer' : 'damaged';
  return { problem, text: shown === '' ? plainText(raw ?? data) : shown };
}

/** Takes a file that somebody chose and today (ISO date); gives what is in it. Rejects only if the browser cannot read it. */
export async function readFile(file: Blob, today: IsoDate): Promise<FileRead> {
  if (file.size > largestFile)
    return { problem: 'tooLarge', text: shownText(await file.slice(0, shownBytes).text()) };
  return readSaveFile(await file.text(), today);
}
