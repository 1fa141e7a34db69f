import * as z from 'zod/mini';
import { error, longestText, type AnswerError } from './answer-errors';
import type { IsoDate } from './calendar/iso-date';
import { dateSchema } from './date-schema';
import { isForEachMatter } from './happened';
import { findingKinds, questions, type Answers } from './questions';

const subject = z.enum([...Object.values(questions.subjects.groups).flat(), 'notSure'], error('choose'));

const forEachOf = (facts: Answers, today: IsoDate, code: AnswerError) =>
  z.refine<readonly { readonly about: string }[]>(
    (list) => isForEachMatter(list, { ...facts, today }),
    error(code),
  );

/** Takes the answers and today (ISO date); gives the schema of a date for each ticked subject. */
export const eachDateSchema = (facts: Answers, today: IsoDate) =>
  z
    .array(
      z.strictObject({
        about: subject,
        when: dateSchema([], { kind: 'date', instead: [] }, facts, today),
      }),
      error('eachDate'),
    )
    .check(forEachOf(facts, today, 'eachDate'));

/** Takes the same; gives the schema of what was found on each ticked subject. */
export const findingsSchema = (facts: Answers, today: IsoDate) =>
  z
    .array(
      z.strictObject({
        about: subject,
        finding: z.enum(findingKinds, error('finding')),
        notDone: z.boolean(),
      }),
      error('finding'),
    )
    .check(forEachOf(facts, today, 'finding'));

const part = z.string().check(z.maxLength(longestText, error('tooLong')));

/** What the council said of a point: only what these pages keep, so that a copy from elsewhere cannot smuggle in more. */
const reply = z.strictObject({
  to: z.enum(['answered', 'investigated', 'finalAnswer']),
  finding: z.enum(findingKinds),
  promise: z.optional(z.strictObject({ words: part, done: z.enum(['yes', 'no', 'notSure']) })),
});

/** One point as it is answered. What is half typed of it is held by the same fields: see `keep/work/typed-schema.ts`. */
export const pointSchema = z.strictObject({
  about: z.optional(subject),
  whatHappened: part.check(z.refine((text) => text.trim() !== '', error('pointEmpty'))),
  proof: z.optional(part),
  when: part,
  who: part,
  shouldHave: part,
  effect: part,
  wish: part,
  reply: z.optional(reply),
  leaveOut: z.optional(z.boolean()),
});

/** At least one point, each saying what happened. */
export const pointsSchema = z
  .array(pointSchema, error('pointEmpty'))
  .check(z.minLength(1, error('pointEmpty')));
