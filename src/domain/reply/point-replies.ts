import type { Case } from '../case';
import { mattersIn, pointsOn } from '../happened';
import type { Finding, Point, Subject } from '../questions';

/** Whether nothing is left to ask for on a point: the council agreed with it, and did all that it promised. */
export const isResolved = ({ reply }: Point): boolean =>
  reply?.finding === 'upheld' && (reply.promise === undefined || reply.promise.done === 'yes');

/** Whether the person takes none of their points any further: then this can be the end. */
export const nothingGoesOn = (points: readonly Point[] | undefined): boolean =>
  points !== undefined && points.length > 0 && points.every(({ leaveOut }) => leaveOut === true);

/** A point without a subject belongs to the only one there is. */
const belongsTo = (about: Subject, matters: readonly Subject[]) => (point: Point) =>
  point.about === about || (point.about === undefined && matters.length === 1);

/**
 * Takes what the council said of each point on one subject; gives what it found on the subject as a whole, or undefined
 * where the answers to the points do not say.
 */
export function findingOnAll(findings: readonly Finding['finding'][]): Finding['finding'] | undefined {
  const [first] = findings;
  if (findings.every((finding) => finding === first)) return first;
  if (findings.includes('notSure')) return undefined;
  return findings.includes('upheld') || findings.includes('partly') ? 'partly' : undefined;
}

/** Takes a case whose points have been answered; gives what was found on each subject whose points say it. */
export function findingsFrom(c: Case, to: NonNullable<Point['reply']>['to']): readonly Finding[] {
  const matters = mattersIn(c);
  const points = pointsOn(matters, c.points ?? []);
  return matters.flatMap((about) => {
    const replies = points
      .filter(belongsTo(about, matters))
      .flatMap(({ reply }) => (reply?.to === to ? [reply] : []));
    const finding = findingOnAll(replies.map((reply) => reply.finding));
    const notDone = replies.some(({ promise }) => promise?.done === 'no');
    return finding === undefined ? [] : [{ about, finding, notDone }];
  });
}
