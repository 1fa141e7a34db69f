import * as z from 'zod/mini';
import { error } from './answer-errors';
import { isIsoDate, type IsoDate } from './calendar/iso-date';
import { isMonthOnly, isRoughDate, rangeOf } from './calendar/rough-date';
import { earliestHappened } from './happened';
import type { Answers, DateQuestionId } from './questions';
import type { PastDate } from './questions/kinds';

const earliestYear = '1990-01-01';

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
