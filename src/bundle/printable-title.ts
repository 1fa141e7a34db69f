/**
 * What the bundle's own pages can show. They are set in Helvetica, which every program for PDFs has and which knows
 * the letters of western Europe only (WinAnsi); anything else is marked and named, never dropped unseen.
 */
import { unprintableMark } from '../letter-forms/printable';

/** Beside the printed characters of Latin-1, what WinAnsi has. */
const westernMarks = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

const isPrintable = (character: string) =>
  /^[\u0020-\u007e\u00a1-\u00ff]$/.test(character) || westernMarks.has(character);

/** Removes what nobody can see, such as marks that turn the direction of writing, and makes one line of it. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Zs}\p{Cc}]+/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .trim();

/** How to show a character on its own: an accent needs something to sit on, half a character cannot be shown. */
const nameable = (character: string) =>
  character.replace(/^\p{M}/u, '\u25cc$&').replace(/\p{Cs}/gu, '\ufffd');

/**
 * Makes a title ready for the cover pages.
 * @param title anything, also broken text.
 * @returns the title to print on one line, and the characters that are marked in it, once each.
 */
export function forCover(title: string): { text: string; missing: readonly string[] } {
  const missing = new Set<string>();
  let text = '';
  let wasMarked = false;
  for (const character of oneLine(title)) {
    const prints = isPrintable(character);
    if (!prints) missing.add(nameable(character));
    if (prints) text += character;
    else if (!wasMarked) text += unprintableMark;
    wasMarked = !prints;
  }
  return { text, missing: [...missing] };
}
