import * as z from 'zod/mini';
import type { IsoDate } from './calendar/iso-date';
import { isRoughDate } from './calendar/rough-date';
import { comesBefore, firstDay } from './date-order';
import type { Answers, DateQuestionId } from './questions';
import type { PastDate } from './questions/kinds';
import { error } from './answer-errors';

const earliestYear = '1990-01-01';

/**
 * Takes the dates that must come before, what else the question accepts, the answers and today (ISO date); gives the
 * schema of a past day or month from 1990 on.
 */
export const dateSchema = (
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
