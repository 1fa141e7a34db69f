import type { Point } from '../questions';
import { wordsIn } from './letter-length';
import type { Block } from './letter-document';
import { linesOf } from './lines';
import { ownParagraph } from './own-paragraph';
import type { Say } from './say';

/** Words in the story of one point and its effect that still stand in the letter itself. */
const mostInLetter = 250;
/** Words of each of the two that stay in the letter when the point goes on in the annex. */
export const mostOfBeginning = 120;
type LongPart = 'whatHappened' | 'effect';

/** The parts of a point that go on in the annex; none where the point is short enough. */
export const longParts = (point: Point): readonly LongPart[] =>
  wordsIn(point.whatHappened) + wordsIn(point.effect) <= mostInLetter
    ? []
    : (['whatHappened', 'effect'] as const).filter((part) => wordsIn(point[part]) > mostOfBeginning);

/** Takes the points of a letter and its words; gives in full, a paragraph a line, what the letter only begins; nothing where it says all. */
export function annex(points: readonly Point[], say: Say): readonly Block[] {
  const parts = points.flatMap((point, at) =>
    longParts(point).flatMap((part): readonly Block[] => [
      {
        kind: 'paragraph',
        runs: [{ text: say('annex.part', { number: at + 1, part: say(`point.${part}`) }) }],
      },
      ...linesOf(point[part]).map((line) => ownParagraph(line)),
    ]),
  );
  return parts.length === 0
    ? []
    : [
        { kind: 'heading', text: say('annex.head') },
        { kind: 'paragraph', runs: [{ text: say('annex.intro') }] },
        ...parts,
      ];
}
