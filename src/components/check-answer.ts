import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import * as z from 'zod/mini';
import { answerSchema } from '../domain/answer-schema';
import type { IsoDate } from '../domain/calendar/iso-date';
import { questions, type AnswerOf, type Answers, type QuestionId } from '../domain/questions';
import type { Typed } from '../drafts';
import { readDate } from './read-date';
import { fieldOf } from './typed';

/**
 * Takes a question, the answers before it and today (ISO date); gives how its form is checked by the question's own schema.
 * Takes the locale of the screen too: the boxes of a date become one date before it is checked; all else is checked as typed.
 */
export function checkAnswer<Id extends QuestionId>(id: Id, facts: Answers, today: IsoDate, locale: string) {
  const schema: z.ZodMiniType = answerSchema(id, facts, today);
  const field = fieldOf[questions[id].kind];
  const answerIn = (typed: Typed): unknown => {
    if (field === 'date') return readDate(typed.date, locale);
    return field === 'dates'
      ? typed.dates.map(({ about, when }) => ({ about, when: readDate(when, locale) }))
      : typed[field];
  };
  const typedSchema = z.pipe(
    z.transform((typed: Typed): unknown => ({ [field]: answerIn(typed) })),
    z.object({ [field]: schema }),
  );
  const resolver: Resolver<Typed, unknown, Record<string, unknown>> = zodResolver(typedSchema);
  return {
    resolver,
    isAnswer: (value: unknown): value is AnswerOf<Id> => schema.safeParse(value).success,
  };
}
