import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useAnswers } from '../answers';
import { answerSchema } from '../domain/answer-schema';
import { mattersIn } from '../domain/happened';
import { questions, type AnswerOf, type QuestionId } from '../domain/questions';
import type { Typed } from '../drafts';
import { localeFor } from '../i18n';
import { checkedOnContinue } from './checked-on-continue';
import { problemsIn, withSubjects } from './problems';
import { readDate } from './typed-date';
import { monthNames } from './typed-month';
import { fieldOf, forSubjects, typedFrom } from './typed';
import { useKeepTyped } from './useKeepTyped';

export type QuestionForm = UseFormReturn<Typed, unknown, Record<string, unknown>>;

/**
 * Takes a question's id; gives its form, filled with what was typed or answered before, what is wrong with it, and
 * what to do on Continue: keep the answer and go on. The answer is checked by the question's own schema.
 */
export function useQuestionForm(id: QuestionId) {
  const { i18n } = useTranslation();
  const { answers, drafts, setAnswer, today, walk } = useAnswers();
  const schema: z.ZodMiniType = answerSchema(id, walk.facts, today);
  const field = fieldOf[questions[id].kind];
  const asksDates = field === 'date' || field === 'dates';
  const months = asksDates ? monthNames(localeFor(i18n.resolvedLanguage)) : [];
  // The boxes of a date become one date before it is checked; everything else is checked as it is typed.
  const answerIn = (typed: Typed): unknown => {
    if (field === 'date') return readDate(typed.date, months);
    return field === 'dates'
      ? typed.dates.map(({ about, when }) => ({ about, when: readDate(when, months) }))
      : typed[field];
  };
  const typedSchema = z.pipe(
    z.transform((typed: Typed): unknown => ({ [field]: answerIn(typed) })),
    z.object({ [field]: schema }),
  );

  const form: QuestionForm = useForm<Typed, unknown, Record<string, unknown>>({
    defaultValues: forSubjects(drafts.get(id) ?? typedFrom(answers[id]), mattersIn(walk.facts)),
    resolver: zodResolver(typedSchema),
    ...checkedOnContinue,
  });

  useKeepTyped(id, form.subscribe);

  const isAnswer = (value: unknown): value is AnswerOf<typeof id> => schema.safeParse(value).success;
  const onSubmit = form.handleSubmit(({ [field]: value }) => {
    if (isAnswer(value)) setAnswer(id, value);
  });
  const problems = withSubjects(problemsIn(form.formState.errors), mattersIn(walk.facts));
  return { form, field, months, onSubmit, problems };
}
