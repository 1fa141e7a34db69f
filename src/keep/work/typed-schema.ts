import * as z from 'zod/mini';
import { stepIds } from '../../case/half-said';
import { pointSchema } from '../../domain/list-schemas';
import { findingKinds, questions, type QuestionId } from '../../domain/questions';
import type { DraftId, Typed } from '../../drafts';

const text = z.string();
const subject = z.enum([...Object.values(questions.subjects.groups).flat(), 'notSure']);
const date = z.strictObject({ known: text, day: text, month: text, year: text });

/** The fields of a point, so that none is forgotten; only its boxes may hold anything. */
const typedPoint = z.extend(pointSchema, {
  whatHappened: text,
  proof: z.optional(text),
  when: text,
  who: text,
  shouldHave: text,
  effect: text,
  wish: text,
});

/** What a question's form holds while it is filled in; nothing in it need be right yet. */
const typedSchema = z.strictObject({
  words: text,
  begun: z.optional(text),
  ticks: z.array(text),
  date,
  points: z.array(typedPoint),
  dates: z.array(z.strictObject({ about: subject, when: date })),
  findings: z.array(
    z.strictObject({ about: subject, finding: z.enum([...findingKinds, '']), notDone: z.boolean() }),
  ),
});

/** Whether a value is what a form can hold. */
export const isTyped = (value: unknown): value is Typed => typedSchema.safeParse(value).success;

/** Whether a name is a question's. */
export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);

/** Whether a name is one that drafts are found by. */
export const isDraft = (id: string): id is DraftId => isQuestion(id) || stepIds.some((step) => step === id);
