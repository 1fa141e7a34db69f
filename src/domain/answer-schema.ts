import * as z from 'zod/mini';
import { error, longestText } from './answer-errors';
import type { IsoDate } from './calendar/iso-date';
import { looksLikeCouncilCode } from './councils/council';
import { dateSchema } from './date-schema';
import { eachDateSchema, findingsSchema, pointsSchema } from './list-schemas';
import { isDateQuestion, notBefore, questions, type Answers, type QuestionId } from './questions';
import type { Checkboxes, Question, Radios, Text } from './questions/kinds';

const otherAnswers = ['wales', 'scotland', 'northernIreland', 'notSure'];

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

const textSchema = (question: Text) =>
  z.string(error('text')).check(
    z.refine((text) => question.optional || text.trim() !== '', error('text')),
    z.maxLength(longestText, error('tooLong')),
  );

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
