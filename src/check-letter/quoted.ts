/** The longest speech that is taken for one, in characters: a mark left open must not swallow the letter. */
const longest = 600;

const speech = new RegExp(`“[^“”]{0,${longest}}”|"[^"\\n]{0,${longest}}"|«[^«»]{0,${longest}}»`, 'gu');

/** What stands before words that somebody else said: "he told me …", "called me a …". */
const reported =
  /(?:said|says|saying|told|tells|shouted|shouting|wrote|writes|texted|called|calls|calling)(?: \p{L}{1,12}){0,3}[ ,:]{1,2}(?:that )?(?:an? |the )?$/iu;

/**
 * Takes a text; gives a test for whether the words at a place (UTF-16 units) are somebody else’s, put between
 * quotation marks or told after "said". Never throws.
 */
export function quotedIn(text: string): (at: number) => boolean {
  const inMarks = new Uint8Array(text.length);
  for (const { 0: words, index } of text.matchAll(speech)) inMarks.fill(1, index, index + words.length);
  return (at) => inMarks[at] === 1 || reported.test(text.slice(Math.max(0, at - 60), at));
}
