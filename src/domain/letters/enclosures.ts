import type { Point } from '../questions';
import type { Block } from './letter-document';
import { linesOf } from './lines';
import { ownParagraph } from './own-paragraph';
import type { Say } from './say';

/** What shows a point, one thing a line. */
const proofOf = (point: Point): readonly string[] => linesOf(point.proof).map((line) => line.trim());

/** Each thing that shows a point once, in the order in which the points first name them. */
const enclosuresOf = (points: readonly Point[]): readonly string[] => [...new Set(points.flatMap(proofOf))];

const numberOf = (at: number) => `[${at + 1}]`;

/** Takes a point and all points of the letter; gives the numbers of what shows it, "[1], [3]", or nothing. */
export const shownBy = (point: Point, points: readonly Point[]): string => {
  const listed = enclosuresOf(points);
  return [...new Set(proofOf(point).map((line) => numberOf(listed.indexOf(line))))].join(', ');
};

/** Takes the points of a letter and its words; gives the numbered list of what shows them, or nothing. */
export function enclosures(points: readonly Point[], say: Say): readonly Block[] {
  const listed = enclosuresOf(points);
  return listed.length === 0
    ? []
    : [
        { kind: 'heading', text: say('enclosures.head') },
        ...listed.map((line, at) => ownParagraph(line, [{ text: `${numberOf(at)} ` }])),
      ];
}
