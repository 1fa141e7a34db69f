/**
 * What the PDF's fonts can show. A character they lack would come out as a wrong letter without any error,
 * so it is replaced by a mark that everyone can see, and the person is told before sending.
 */
import type { LetterDocument } from '../domain/letters/letter-document';
import { characters, subsetFor } from '../pdf/font-subsets';
import { letterText } from './letter-text';

/** Stands where characters could not be printed, one for a run of them. */
export const unprintableMark = '[?]';

/** Removes what nobody can see, and writes in one way what looks the same. */
function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/[\t\p{Zs}]/gu, ' ')
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .normalize('NFC')
      // react-pdf would spoil every later hyphen of the session after drawing one of these.
      .replace(/[\u2010\u2011]/g, '-')
  );
}

/** How to show a character on its own: an accent needs something to sit on, half a character cannot be shown. */
const nameable = (character: string) =>
  character.replace(/^\p{M}/u, '\u25cc$&').replace(/\p{Cs}/gu, '\ufffd');

/**
 * Makes a text ready for the PDF without dropping or exchanging any visible character unseen.
 * @param text anything, also broken text.
 * @returns the text to print, and the characters that are marked in it because no font has them.
 */
export function forPrint(text: string): { text: string; missing: readonly string[] } {
  const missing = new Set<string>();
  let printed = '';
  let last = '';
  for (const [character] of tidy(text).matchAll(characters)) {
    if (character === '\n' || subsetFor(character) !== undefined) {
      printed += character;
      last = '';
      continue;
    }
    const [base = ''] = character;
    const keepsBase = character.length > base.length && subsetFor(base) !== undefined;
    missing.add(nameable(character));
    if (keepsBase) printed += base + unprintableMark;
    else if (last === '') printed += unprintableMark;
    last = character;
  }
  return { text: printed, missing: [...missing] };
}

/**
 * What the person should be told before they send the PDF.
 * @param letter the letter.
 * @returns every character in it that the PDF can only mark, once each.
 */
export function unprintable(letter: LetterDocument): readonly string[] {
  return forPrint(letterText(letter)).missing;
}
