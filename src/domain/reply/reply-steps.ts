import type { Case } from '../case';
import type { Answers, Point } from '../questions';
import { inHand, isSaid, type PointInHand, type ReplyInHand } from './in-hand';
import { noticeInTime } from './more-time';
import { isResolved } from './point-replies';
import type { PointSaid, Reply } from './reply';
import { answerThatCame, dayQuestion, isNotice } from './what-follows';

/** One page of going through a reply. */
export type ReplyStep = 'when' | 'reasons' | `point-${number}` | 'next-letter';

const saidOf = (point: PointInHand): Omit<PointSaid, 'takeOn'> => ({
  finding: point.finding === '' ? 'notSure' : point.finding,
  ...(point.promised && {
    promise: { words: point.promise, done: point.done === '' ? 'notSure' : point.done },
  }),
});

const asPoint = (point: Point, said: PointInHand): Point => ({
  ...point,
  reply: { to: 'answered', ...saidOf(said) },
});

/** Takes the points and what was said of them; gives the places (from 0) of those on which something is left to ask for. */
export const unresolved = (points: readonly Point[], reply: Pick<ReplyInHand, 'points'>): readonly number[] =>
  points.flatMap((point, index) => (isResolved(asPoint(point, inHand(point, reply))) ? [] : [index]));

/** Takes all answers, the case and the reply so far; gives the pages to go through, in order. */
export function replySteps({ points = [] }: Answers, c: Case, reply: ReplyInHand): readonly ReplyStep[] {
  const { came, on } = reply;
  const notice = isNotice(came, c);
  const isAnswer = answerThatCame(came) !== undefined;
  const gone = isAnswer ? points.map((_, index): ReplyStep => `point-${index + 1}`) : [];
  return [
    ...(dayQuestion(came, c) !== undefined || notice ? (['when'] as const) : []),
    ...(notice && on !== undefined && noticeInTime(c, on) === true ? (['reasons'] as const) : []),
    ...gone,
    ...(gone.length > 0 && unresolved(points, reply).length > 0 ? (['next-letter'] as const) : []),
  ];
}

/** Takes a step; tells whether the person has said what it asks. */
export function isStepSaid(step: ReplyStep, { points = [] }: Answers, reply: ReplyInHand): boolean {
  if (step === 'when') return reply.on !== undefined;
  if (step === 'reasons') return reply.withReasons !== undefined;
  if (step === 'next-letter') return reply.takeOn !== undefined;
  const point = points[Number(step.slice('point-'.length)) - 1];
  return point !== undefined && isSaid(inHand(point, reply));
}

/** Takes all answers and a reply that was gone through; gives it as a whole. What has nothing left to ask for is left out. */
export function wholeReply({ points = [] }: Answers, reply: ReplyInHand): Reply {
  const { came, on, withReasons } = reply;
  const open = unresolved(points, reply);
  const takeOn = open.length === 0 ? [] : (reply.takeOn ?? open);
  return {
    came,
    ...(on !== undefined && { on }),
    ...(withReasons !== undefined && { withReasons }),
    points:
      answerThatCame(came) === undefined
        ? []
        : points.map((point, index) => ({ ...saidOf(inHand(point, reply)), takeOn: takeOn.includes(index) })),
  };
}
