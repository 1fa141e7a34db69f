import { isIsoDate, type IsoDate } from './calendar/iso-date';
import { isMonthOnly, rangeOf } from './calendar/rough-date';
import { earliestHappened } from './happened';
import type { Answers, DateQuestionId } from './questions';

/** Takes an answer to a question for a date and today (ISO date); gives the first day it can mean (ISO date), or undefined when it is no date. */
export const firstDay = (date: string, today: IsoDate): IsoDate | undefined =>
  isIsoDate(date) || isMonthOnly(date) ? rangeOf(date, today)?.earliest : undefined;
const lastDay = (date: string, today: IsoDate): IsoDate | undefined =>
  isIsoDate(date) || isMonthOnly(date) ? rangeOf(date, today)?.latest : undefined;

/**
 * Takes the dates that must come earlier, an answer to a question for a date, the answers and today (ISO date); tells
 * whether it wrongly comes before one of them. A month is given the benefit of the doubt.
 */
export const comesBefore = (
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
