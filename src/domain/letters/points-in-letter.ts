import type { Case } from '../case';
import type { Point } from '../questions';
import { beginning } from './beginning';
import { wordsIn } from './letter-length';
import type { Block, Paragraph, PointPart, Run } from './letter-document';
import { linesOf } from './lines';
import type { Say } from './say';

const partsOfPoint = ['whatHappened', 'when', 'who', 'shouldHave', 'effect', 'wish'] as const;

/** Words in the story of one point and its effect that still stand in the letter itself. */
const mostInLetter = 250;
/** Words of each of the two that stay in the letter when the point goes on in the annex. */
const mostOfBeginning = 120;
type LongPart = 'whatHappened' | 'effect';

/** The parts of a point that go on in the annex; none where the point is short enough. */
const longParts = (point: Point): readonly LongPart[] =>
  wordsIn(point.whatHappened) + wordsIn(point.effect) <= mostInLetter
    ? []
    : (['whatHappened', 'effect'] as const).filter((part) => wordsIn(point[part]) > mostOfBeginning);

const proofOf = (point: Point): readonly string[] => linesOf(point.proof).map((line) => line.trim());

/** Each thing that shows a point once, in the order in which the points first name them. */
const enclosuresOf = (points: readonly Point[]): readonly string[] => [...new Set(points.flatMap(proofOf))];

const numberOf = (at: number) => `[${at + 1}]`;

/**
 * Takes the points of a letter and its words; gives each point's parts with something in them. The person's line ends
 * stay as they typed them. A long story stops at the end of a sentence and points to the annex.
 */
export function partsOfPoints(points: readonly Point[], say: Say): readonly (readonly PointPart[])[] {
  const enclosures = enclosuresOf(points);
  return points.map((point, at) => {
    const long: readonly string[] = longParts(point);
    const runs = (part: (typeof partsOfPoint)[number]): readonly Run[] => {
      if (!long.includes(part)) return [{ text: point[part], own: true }];
      const { text, stopsInSentence } = beginning(point[part], mostOfBeginning);
      const goesOn = say('annex.continued', { number: at + 1 });
      return [{ text, own: true }, { text: `${stopsInSentence ? ' …' : ''} ${goesOn}` }];
    };
    const shownBy = proofOf(point).map((line) => numberOf(enclosures.indexOf(line)));
    return partsOfPoint
      .filter((part) => point[part].trim() !== '')
      .flatMap((part): readonly PointPart[] => [
        { label: say(`point.${part}`), runs: runs(part) },
        ...(part === 'whatHappened' && shownBy.length > 0
          ? [{ label: say('point.proof'), runs: [{ text: [...new Set(shownBy)].join(', ') }] }]
          : []),
      ]);
  });
}

const ownParagraph = (text: string, before: readonly Run[] = []): Paragraph => ({
  kind: 'paragraph',
  runs: [...before, { text, own: true }],
  from: 'points',
});

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

/** Takes the same; gives in full, a paragraph a line, what the letter only begins; nothing where it says all. */
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

/** Takes a point; gives what the council found on its subject, or nothing where that is not known. */
export const findingPart = (point: Point, c: Case, say: Say): readonly PointPart[] =>
  (c.findings ?? []).flatMap(({ about, finding, notDone }) =>
    about !== point.about || finding === 'notSure'
      ? []
      : [
          {
            label: say('findings.head'),
            runs: [
              { text: say(`found.${finding}`) },
              ...(notDone ? [{ text: ` ${say('findings.notDone')}` }] : []),
            ],
          },
        ],
  );

/** Takes points; gives what was done or left undone first, and how a worker behaved after it (OMB-17a). */
export const conductLast = (points: readonly Point[]): readonly Point[] =>
  points.toSorted((a, b) => Number(a.about === 'staffConduct') - Number(b.about === 'staffConduct'));
