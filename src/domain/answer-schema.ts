import * as z from 'zod/mini';
import { isIsoDate, type IsoDate } from './calendar/iso-date';
import { isMonthOnly, isRoughDate, rangeOf } from './calendar/rough-date';
import { looksLikeCouncilCode } from './councils/council';
import { earliestHappened, mattersIn } from './happened';
import {
  findingKinds,
  isDateQuestion,
  notBefore,
  questions,
  type Answers,
  type DateQuestionId,
  type QuestionId,
} from './questions';
import type { Checkboxes, PastDate, Question, Radios, Text } from './questions/kinds';

// Without this line zod compiles its parsers with eval, which the page's policy forbids.
z.config({ jitless: true });

/** The closed list of what can be wrong with an answer; its words are `errors:<code>` in the locales. */
export const answerErrors = [
  'choose',
  'tick',
  'tickAlone',
  'date',
  'dateInFuture',
  'dateTooOld',
  'dateBefore',
  'eachDate',
  'finding',
  'council',
  'text',
  'tooLong',
  'pointEmpty',
] as const;
export type AnswerError = (typeof answerErrors)[number];

/** Characters in one answer: 60 pages of letter, so that a limit meets nobody who only has much to say. */
export const longestText = 200_000;
const earliestYear = '1990-01-01';
const otherAnswers = ['wales', 'scotland', 'northernIreland', 'notSure'];

const error = (code: AnswerError) => ({ error: code });

const radiosSchema = (question: Radios) => z.enum([...question.options], error('choose'));

const checkboxesSchema = (question: Checkboxes) => {
  const options = [...Object.values(question.groups).flat(), ...question.alone];
  return z.array(z.enum(options, error('tick')), error('tick')).check(
    z.refine((ticks) => ticks.length > 0 && new Set(ticks).size === ticks.length, error('tick')),
    z.refine(
      (ticks) => ticks.length < 2 || !ticks.some((tick) => question.alone.includes(tick)),
      error('tickAlone'),
    ),
  );
};

const firstDay = (date: string, today: IsoDate): IsoDate | undefined =>
  isIsoDate(date) || isMonthOnly(date) ? rangeOf(date, today)?.earliest : undefined;
const lastDay = (date: string, today: IsoDate): IsoDate | undefined =>
  isIsoDate(date) || isMonthOnly(date) ? rangeOf(date, today)?.latest : undefined;

/** Earlier dates that this one wrongly comes before; a month is given the benefit of the doubt. */
const comesBefore = (
  others: readonly DateQuestionId[],
  date: string,
  facts: Answers,
  today: IsoDate,
): boolean =>
  others.some((other) => {
    const earlier = other === 'firstHappened' ? earliestHappened({ ...facts, today }) : facts[other];
    const from = earlier === undefined ? undefined : firstDay(earlier, today);
    const to = lastDay(date, today);
    return from !== undefined && to !== undefined && to < from;
  });

const dateSchema = (
  others: readonly DateQuestionId[] = [],
  question: PastDate<string>,
  facts: Answers,
  today: IsoDate,
) =>
  z.string(error('date')).check(
    z.refine((date) => isRoughDate(date) || question.instead.includes(date), {
      ...error('date'),
      abort: true,
    }),
    z.refine((date) => (firstDay(date, today) ?? today) <= today, error('dateInFuture')),
    z.refine((date) => (firstDay(date, today) ?? today) >= earliestYear, error('dateTooOld')),
    z.refine((date) => !comesBefore(others, date, facts, today), error('dateBefore')),
  );

const textSchema = (question: Text) =>
  z.string(error('text')).check(
    z.refine((text) => question.optional || text.trim() !== '', error('text')),
    z.maxLength(longestText, error('tooLong')),
  );

const subject = z.enum([...Object.values(questions.subjects.groups).flat(), 'notSure'], error('choose'));

/** Each ticked subject once, and no other: a list kept from other ticks is asked again. */
const forEachOf = (facts: Answers, today: IsoDate, code: AnswerError) =>
  z.refine<readonly { readonly about: string }[]>((list) => {
    const wanted = mattersIn({ ...facts, today });
    return list.length === wanted.length && wanted.every((about) => list.some((one) => one.about === about));
  }, error(code));

const eachDateSchema = (facts: Answers, today: IsoDate) =>
  z
    .array(
      z.strictObject({
        about: subject,
        when: dateSchema([], { kind: 'date', instead: [] }, facts, today),
      }),
      error('eachDate'),
    )
    .check(forEachOf(facts, today, 'eachDate'));

const findingsSchema = (facts: Answers, today: IsoDate) =>
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
const pointsSchema = z
  .array(
    z.strictObject({
      about: z.optional(subject),
      whatHappened: part.check(z.refine((text) => text.trim() !== '', error('pointEmpty'))),
      proof: z.optional(part),
      when: part,
      who: part,
      shouldHave: part,
      effect: part,
      wish: part,
    }),
    error('pointEmpty'),
  )
  .check(z.minLength(1, error('pointEmpty')));

/**
 * Takes a question, the answers before it and today (ISO date); gives the schema that its answer must meet.
 * An issue's message is one of `answerErrors`. Dates must be past days, from 1990 on, and in a possible order.
 */
export function answerSchema(id: QuestionId, facts: Answers, today: IsoDate) {
  const question: Question = questions[id];
  switch (question.kind) {
    case 'radios':
      return radiosSchema(question);
    case 'checkboxes':
      return checkboxesSchema(question);
    case 'date':
      return dateSchema(isDateQuestion(id) ? notBefore[id] : undefined, question, facts, today);
    case 'eachDate':
      return eachDateSchema(facts, today);
    case 'findings':
      return findingsSchema(facts, today);
    case 'council':
      return z
        .string(error('council'))
        .check(
          z.refine((code) => looksLikeCouncilCode(code) || otherAnswers.includes(code), error('council')),
        );
    case 'text':
      return textSchema(question);
    case 'points':
      return pointsSchema;
  }
}
