import type { Case } from '../case';
import type { Finding, Point } from '../questions';
import { findingsFrom } from '../reply/point-replies';
import { longParts, mostOfBeginning } from './annex';
import { beginning } from './beginning';
import { shownBy } from './enclosures';
import type { PointPart, Run } from './letter-document';
import type { Say } from './say';

const partsOfPoint = ['whatHappened', 'when', 'who', 'shouldHave', 'effect', 'wish'] as const;

/**
 * Takes the points of a letter and its words; gives each point's parts with something in them. The person's line ends
 * stay as they typed them. A long story stops at the end of a sentence and points to the annex.
 */
export function partsOfPoints(points: readonly Point[], say: Say): readonly (readonly PointPart[])[] {
  return points.map((point, at) => {
    const long: readonly string[] = longParts(point);
    const runs = (part: (typeof partsOfPoint)[number]): readonly Run[] => {
      if (!long.includes(part)) return [{ text: point[part], own: true }];
      const { text, stopsInSentence } = beginning(point[part], mostOfBeginning);
      const goesOn = say('annex.continued', { number: at + 1 });
      return [{ text, own: true }, { text: `${stopsInSentence ? ' …' : ''} ${goesOn}` }];
    };
    const shown = shownBy(point, points);
    return partsOfPoint
      .filter((part) => point[part].trim() !== '')
      .flatMap((part): readonly PointPart[] => [
        { label: say(`point.${part}`), runs: runs(part) },
        ...(part === 'whatHappened' && shown !== ''
          ? [{ label: say('point.proof'), runs: [{ text: shown }] }]
          : []),
      ]);
  });
}

/** What was said of the point itself, as long as it agrees with what was said of its whole subject. */
function ofThePoint(point: Point, onSubject: Finding, c: Case): Pick<Finding, 'finding' | 'notDone'> {
  const { reply } = point;
  const fromPoints = findingsFrom(c, 'investigated').find(({ about }) => about === point.about);
  if (reply?.to !== 'investigated' || fromPoints?.finding !== onSubject.finding) return onSubject;
  return {
    finding: reply.finding,
    notDone: reply.promise === undefined ? false : onSubject.notDone && reply.promise.done === 'no',
  };
}

/** Takes a point; gives what the council found on it, or else on its subject; nothing where that is not known. */
export const findingPart = (point: Point, c: Case, say: Say): readonly PointPart[] =>
  (c.findings ?? []).flatMap((onSubject) => {
    if (onSubject.about !== point.about) return [];
    const { finding, notDone } = ofThePoint(point, onSubject, c);
    if (finding === 'notSure') return [];
    return [
      {
        label: say('findings.head'),
        runs: [
          { text: say(`found.${finding}`) },
          ...(notDone ? [{ text: ` ${say('findings.notDone')}` }] : []),
        ],
      },
    ];
  });

/** Takes points; gives what was done or left undone first, and how a worker behaved after it (OMB-17a). */
export const conductLast = (points: readonly Point[]): readonly Point[] =>
  [...points].sort((a, b) => Number(a.about === 'staffConduct') - Number(b.about === 'staffConduct'));
