import * as z from 'zod/mini';
import { isRoughDate } from '../calendar/rough-date';
import type { Case } from '../case';
import { findingKinds, type Answers, type Point } from '../questions';
import { cameKinds, answerThatCame, dayQuestion, isNotice } from './what-may-come';
import { noticeInTime, type PointSaid, type Reply } from './what-came';
import { isResolved } from './point-replies';

const text = z.string().check(z.maxLength(200_000));

/** One point as it is filled in; `finding` is empty until it is chosen. `of` is the point's text, by which it is known again. */
const pointSchema = z.strictObject({
  of: text,
  finding: z.union([z.enum(findingKinds), z.literal('')]),
  promised: z.boolean(),
  promise: text,
  done: z.enum(['yes', 'no', 'notSure', '']),
});

const schema = z.strictObject({
  came: z.enum(cameKinds),
  on: z.optional(z.string().check(z.refine(isRoughDate))),
  withReasons: z.optional(z.enum(['yes', 'no', 'notSure'])),
  points: z.array(pointSchema),
  takeOn: z.optional(z.array(z.number())),
  isDone: z.optional(z.boolean()),
});

export type PointInHand = Readonly<z.infer<typeof pointSchema>>;

/** What came, as far as the person has told: all of it may still change. */
export interface ReplyInHand extends Pick<Reply, 'came' | 'on' | 'withReasons'> {
  readonly points: readonly PointInHand[];
  /** The places (from 0) of the points for the next letter. */
  readonly takeOn?: readonly number[];
  /** It was taken in; only the page that says so still needs it. */
  readonly isDone?: boolean;
}

/** Whether something read from a kept copy is a reply that was being gone through. Throws nothing. */
export const isReplyInHand = (read: unknown): read is ReplyInHand => schema.safeParse(read).success;

/** One page of going through a reply. */
export type ReplyStep = 'when' | 'reasons' | `point-${number}` | 'next-letter';

/** Takes a point and the replies so far; gives what was said of it, or nothing said yet. */
export const inHand = (point: Point, { points }: Pick<ReplyInHand, 'points'>): PointInHand =>
  points.find(({ of }) => of === point.whatHappened) ?? {
    of: point.whatHappened,
    finding: '',
    promised: false,
    promise: '',
    done: '',
  };

/** Whether a point has been gone through: what was found, and what became of a promise. */
export const isSaid = ({ finding, promised, done }: PointInHand): boolean =>
  finding !== '' && (!promised || done !== '');

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
