import { spotsOf } from './spot';

/** A word with a capital, and where it stands (UTF-16 units). */
export interface Capital {
  readonly word: string;
  readonly at: number;
}

const capital = /(?<before>^|[^\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}’'-]{1,29}(?![\p{L}\p{M}])/gu;

/** Between the words of one name: a blank, and perhaps an initial or "van", "de", "bin". */
const joint =
  /^[ \u00a0](?:\p{Lu}\.? |(?:van|von|de|der|den|da|dos|del|di|la|le|bin|bint|binti|ibn|al|el|abu|ap) ){0,2}$/u;
const longestJoint = 16;

const possessive = /[’']s$/u;
const quoteEnd = /[’'-]+$/u;

/** Takes a text; gives the words with a capital that follow each other as the words of a name would. Linear in the text. */
export function capitalsIn(text: string): readonly (readonly Capital[])[] {
  const runs: Capital[][] = [];
  let joins = false;
  let end = 0;
  for (const { words: found, at: index } of spotsOf(text, capital)) {
    const gap = index - end <= longestJoint ? text.slice(end, index) : '';
    const owner = possessive.test(found);
    const word = found.replace(possessive, '').replace(quoteEnd, '');
    const last = runs.at(-1);
    if (last && joins && joint.test(gap)) last.push({ word, at: index });
    else runs.push([{ word, at: index }]);
    end = index + found.length;
    joins = !owner;
  }
  return runs;
}
