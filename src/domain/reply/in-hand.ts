import * as z from 'zod/mini';
import { isRoughDate } from '../calendar/rough-date';
import { findingKinds, type Point } from '../questions';
import { cameKinds } from './may-come';
import type { Reply } from './reply';

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
