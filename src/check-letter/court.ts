import { spotsOf, type Finder } from './spot';

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Finds again, in one answer, the phrases that `courtWords` found in the whole letter. */
export const courtThreats: Finder = (text, { court }) =>
  court
    .flatMap((phrase) => {
      const places: number[] = [];
      for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
        // "sue" stands in "issue" too.
        const before = isLetter(phrase[0]) && isLetter(text[at - 1]);
        if (!before && !isLetter(text[at + phrase.length])) places.push(at);
      }
      return places.map((at) => ({ at, words: phrase }));
    })
    .sort((a, b) => a.at - b.at);

const says =
  '(?:says?|said|states?|stated|reads?|finds?|found|concludes?|concluded|wrote|writes|recommends?|recommended)';
const paper = [
  `(?:the |our |his honour |her honour )?(?:family |high court |circuit |district )?judge (?:${says}|ruled|ordered|told|held|criticised|agreed)`,
  '(?:position|witness|threshold) statements?',
  '(?:statement|report|evidence|assessment)s? (?:made |given |filed |written )?(?:to|for|in|with) (?:the )?(?:family )?court',
  '(?:section|sec|s)\\.? ?(?:7|37) reports?',
  `(?:cafcass|guardian[’']s|children[’']s guardian[’']s) (?:report|analysis|statement)`,
  `(?:cafcass|the guardian) ${says} (?:in|that)`,
  'court (?:bundle|papers|report|documents?|transcript|order (?:says|states|reads))',
  '(?:the|final|court|written|published) judge?ments?(?! (?:of|by) (?:my|our|the|a) (?:social|worker|team))',
  'fact[- ]finding (?:judge?ment|hearing)',
  `expert(?:[’']s)? report (?:to the court|${says})`,
].join('|');
const courtPaper = new RegExp(`(?<before>^|[^\\p{L}\\p{N}])(?:${paper})(?![\\p{L}\\p{N}])`, 'giu');

/** Finds what may be taken from papers of a family court (SAFE-05 to SAFE-07). That there was a court case may be said. */
export const courtPapers: Finder = (text) => spotsOf(text, courtPaper);
