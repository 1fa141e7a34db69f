import type { Block, LetterDocument, Run } from './letter-document';

/**
 * Ways of saying that one will go to law. A council may stop a complaint once a person has written so (SP-L03,
 * reg 8(1)(a)). "sue" only in small letters: Sue is also a name.
 */
const phrases: readonly RegExp[] = [
  /\b(?:take|taking|takes|drag|see|seeing)\s+(?:\S+\s+){1,4}(?:to|in|through)\s+(?:the\s+)?courts?\b/giu,
  /\b(?:go|going)\s+to\s+(?:the\s+high\s+)?court\s+(?:about|over|against|if|unless)\b/giu,
  /\blegal\s+action\b/giu,
  /\b(?:start|starting|bring|bringing|begin|issue|issuing|take|taking)\s+(?:legal|court)\s+proceedings\b/giu,
  /\bjudicial\s+review\b/giu,
  /\bletter\s+before\s+(?:claim|action)\b/giu,
  /\bpre-action\b/giu,
  /(?:\b(?:will|shall|going\s+to|want\s+to)|['’]ll)\s+sue\b/giu,
  /\bsue\b/gu,
  /\bsuing\b/giu,
  /\b(?:my|our)\s+(?:solicitors?|lawyers?|barrister)\s+will\b/giu,
  /\binstruct(?:ed|ing)?\s+(?:a\s+|my\s+)?(?:solicitors?|lawyers?|barrister)\b/giu,
];

const runsOf = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'points':
      return block.points.flatMap((parts) => parts.flatMap((part) => part.runs));
    case 'bullets':
      return block.items.flat();
    case 'heading':
    case 'table':
      return [];
  }
};

/**
 * Takes a letter; gives the phrases in the person's own words that say they will go to court, as they wrote
 * them, each once. Only own words are read: what we wrote is ours to answer for.
 */
export function courtWords(letter: LetterDocument): readonly string[] {
  const own = letter.blocks.flatMap(runsOf).flatMap((run) => (run.own ? [run.text] : []));
  const found = own.flatMap((text) => phrases.flatMap((phrase) => text.match(phrase) ?? []));
  const once = [...new Set(found)];
  return once.filter((phrase) => !once.some((longer) => longer !== phrase && longer.includes(phrase)));
}
