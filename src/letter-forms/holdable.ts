/**
 * What a file of text can hold. XML 1.0 has no place for some control characters and for half characters, and mail
 * apps cut a text off at them: each is replaced by a mark that everyone can see, and the person is told before sending.
 */
import type { LetterDocument } from '../domain/letters/letter-document';
import { letterText } from './letter-text';
import { unprintableMark } from './printable';

/** All but the characters of XML 1.0, production 2. */
const unholdable = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** So many characters before and after help to find the place again. */
const around = 16;

/**
 * Makes a text ready for a Word file, a text file or an e-mail. No visible character is changed.
 * @param text anything, also broken text.
 * @returns the text with "[?]" for each character that no such file can hold.
 */
export const holdable = (text: string): string => text.replace(unholdable, unprintableMark);

/**
 * What the person should be told before they send a file.
 * @param letter the letter.
 * @returns for every character that is replaced, the mark and the words around it on the same line, once each.
 */
export function unholdablePlaces(letter: LetterDocument): readonly string[] {
  const places = letterText(letter)
    .split('\n')
    .flatMap((line) => [...line.matchAll(unholdable)].map(({ index }) => placeIn(line, index)));
  return [...new Set(places)];
}

/** A word that is cut by the end of the place is left out of it, unless there is no other. */
function placeIn(line: string, at: number): string {
  const all = { before: Array.from(line.slice(0, at)), after: Array.from(line.slice(at + 1)) };
  const before = all.before.slice(-around).join('');
  const after = all.after.slice(0, around).join('');
  const from = all.before.length > around ? before.replace(/^\S*\s+/, '') : before;
  const to = all.after.length > around ? after.replace(/\s+\S*$/, '') : after;
  return holdable(from + line.charAt(at) + to).trim();
}
