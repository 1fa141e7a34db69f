import { holidaysByRule, type Holiday } from './holiday-rule';
import { isoDate, type IsoDate } from './iso-date';
import { publishedHolidays, yearlyHolidays, type HolidayName } from './published-holidays';

export type { Holiday, HolidayName };

/** A bank holiday; known when it is in the published list, not known when only expected by rule. */
export type BankHoliday = {
  readonly name: HolidayName;
  readonly substitute: boolean;
  readonly known: boolean;
};

const years = Object.keys(publishedHolidays).map(Number);

/** The first day of the published list (ISO date). Days before it are worked out by rule. */
export const holidaysKnownFrom: IsoDate = isoDate(`${Math.min(...years)}-01-01`);

/** The last day of the published list (ISO date). Days after it are worked out by rule and may change. */
export const holidaysKnownUntil: IsoDate = isoDate(`${Math.max(...years)}-12-31`);

/**
 * Takes a year; gives its published bank holidays in England and Wales, or undefined when none are
 * published for it. Throws RangeError when a row of the table holds a day that is not real. SP-D02.
 */
export function publishedHolidaysOf(year: number): readonly Holiday[] | undefined {
  return publishedHolidays[year]?.map((day, column) => ({
    date: isoDate(`${year}-${day.slice(0, 5)}`),
    name: yearlyHolidays[column] ?? 'oneOff',
    substitute: day.endsWith('*'),
  }));
}

/** Filled year by year as years are asked for; what is kept never changes. */
const byYear = new Map<number, ReadonlyMap<IsoDate, BankHoliday>>();

function holidaysOf(year: number): ReadonlyMap<IsoDate, BankHoliday> {
  const kept = byYear.get(year);
  if (kept) return kept;
  const published = publishedHolidaysOf(year);
  const known = published !== undefined;
  const days = new Map(
    (published ?? holidaysByRule(year)).map(({ date, name, substitute }) => [
      date,
      { name, substitute, known },
    ]),
  );
  byYear.set(year, days);
  return days;
}

/**
 * Takes an ISO date; gives the bank holiday in England and Wales on that day, or undefined. SP-D01, SP-D02.
 * A 25 or 26 December or 1 January that falls on a weekend is not listed: its substitute day is. Outside the
 * published years the eight usual holidays are given with known: false; one-off and moved days of those years
 * are not in it. Throws RangeError for a day that is not real.
 */
export function bankHoliday(date: IsoDate): BankHoliday | undefined {
  return holidaysOf(Number(isoDate(date).slice(0, 4))).get(date);
}
