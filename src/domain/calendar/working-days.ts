import { bankHoliday, holidaysKnownFrom, holidaysKnownUntil, type HolidayName } from './bank-holidays';
import { addDays, weekday, type IsoDate } from './iso-date';

/** A day that was passed over, and why; substitute when it stands in for a holiday lost to a weekend. */
export type Skipped = {
  readonly date: IsoDate;
  readonly why: 'weekend' | HolidayName;
  readonly substitute: boolean;
};

/** A count that can be shown and checked: from day 0 to the last working day, with every day passed over. */
export type Count = {
  readonly from: IsoDate;
  readonly workingDays: number;
  readonly last: IsoDate;
  readonly skipped: readonly Skipped[];
  /** True when a counted day lies outside the published holidays, before them or after them. */
  readonly beyondKnownHolidays: boolean;
};

function skippedDay(date: IsoDate): Skipped | undefined {
  const day = weekday(date);
  if (day === 0 || day === 6) return { date, why: 'weekend', substitute: false };
  const holiday = bankHoliday(date);
  return holiday && { date, why: holiday.name, substitute: holiday.substitute };
}

/**
 * Takes an ISO date; true unless it is a Saturday, a Sunday, or a bank holiday in England and Wales (SP-D01).
 * Throws RangeError for a day that is not real.
 */
export const isWorkingDay = (date: IsoDate): boolean => skippedDay(date) === undefined;

/** Counts made before: many rules ask for the same one, and each costs half a millisecond. */
const counts = new Map<string, Count>();

/**
 * Takes the trigger day (ISO date) and a number of working days, 1 or more; gives the whole count. The
 * trigger day is day 0 (SP-D03) and day 1 the next working day, whether or not the trigger is one (SP-D04).
 * Throws RangeError when the number is below 1 or not whole, the day unreal, or the count runs past 2199.
 */
export function countWorkingDays(from: IsoDate, workingDays: number): Count {
  const known = counts.get(`${from} ${workingDays}`);
  if (known !== undefined) return known;
  if (!Number.isInteger(workingDays) || workingDays < 1)
    throw new RangeError(`Not a number of working days: ${workingDays}`);
  const skipped: Skipped[] = [];
  let last = from;
  for (let counted = 0; counted < workingDays;) {
    last = addDays(last, 1);
    const skip = skippedDay(last);
    if (skip) skipped.push(skip);
    else counted += 1;
  }
  const beyondKnownHolidays = addDays(from, 1) < holidaysKnownFrom || last > holidaysKnownUntil;
  const count: Count = { from, workingDays, last, skipped, beyondKnownHolidays };
  counts.set(`${from} ${workingDays}`, count);
  return count;
}

/** Takes an ISO date; gives it, or the next working day where it is none (SIG-02). Throws RangeError likewise. */
export function workingDayFrom(date: IsoDate): IsoDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** Takes the trigger day (ISO date) and working days; gives the last day. SP-D03, D04. Throws likewise. */
export const workingDaysAfter = (from: IsoDate, workingDays: number): IsoDate =>
  countWorkingDays(from, workingDays).last;

/**
 * Takes the trigger day (ISO date) and the working days a parent has; gives the "send by" day of SP-D08. The
 * trigger day is day one if it is a working day, so this is one working day early; if not, it is the plain
 * count. Never use it to call a council late. Throws as countWorkingDays.
 */
export function carefulLastDay(from: IsoDate, workingDays: number): IsoDate {
  const plain = workingDaysAfter(from, workingDays);
  if (!isWorkingDay(from)) return plain;
  return workingDays === 1 ? from : workingDaysAfter(from, workingDays - 1);
}
