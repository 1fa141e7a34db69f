/** A calendar day such as '2026-11-23', without time or time zone. Two of them compare with `<` and `>`. */
export type IsoDate = `${number}-${number}-${number}`;

const msPerDay = 86_400_000;
const shape = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** Takes any text; true when it is a real calendar day from 1900-01-01 to 2199-12-31. Throws nothing. */
export function isIsoDate(text: string): text is IsoDate {
  if (!shape.test(text)) return false;
  const month = Number(text.slice(5, 7)) - 1;
  const day = Number(text.slice(8));
  const found = new Date(Date.UTC(Number(text.slice(0, 4)), month, day));
  return found.getUTCMonth() === month && found.getUTCDate() === day;
}

/** Takes any text; gives it back as an ISO date. Throws RangeError unless it is a real day of 1900-2199. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a day between 1900 and 2199: ${text}`);
  return text;
}

const msOf = (date: IsoDate): number => Date.parse(isoDate(date));
const dateAt = (ms: number): IsoDate => isoDate(new Date(ms).toISOString().slice(0, 10));

function endOfMonthAfter(date: IsoDate, months: number): IsoDate {
  if (!Number.isInteger(months)) throw new RangeError(`Not a whole number of months: ${months}`);
  const day = new Date(msOf(date));
  return dateAt(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0));
}

/**
 * Takes an ISO date and a whole number of calendar days (negative goes back); gives the ISO date that many
 * days on. Throws RangeError for a fraction of a day, an unreal day, or a result outside 1900-2199.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return dateAt(msOf(date) + days * msPerDay);
}

/**
 * Takes an ISO date and a whole number of months (negative goes back); gives the same day of that month, or
 * the month's last day where it has no such day (31 January + 1 = last day of February). SP-D05, the
 * corresponding date rule. Throws RangeError as addDays does.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const end = endOfMonthAfter(date, months);
  const day = date.slice(8);
  return day >= end.slice(8) ? end : isoDate(end.slice(0, 8) + day);
}

/**
 * Takes an ISO date and a whole number of years; gives the corresponding ISO date, 29 February becoming
 * 28 February where there is none. SP-D05. Never moved off a weekend or holiday: SP-D06. Throws as addMonths.
 */
export const yearsAfter = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

/** Takes an ISO date; gives the last day of its month as an ISO date. Throws RangeError for an unreal day. */
export const endOfMonth = (date: IsoDate): IsoDate => endOfMonthAfter(date, 0);

/** Takes an ISO date; gives its weekday, 0 Sunday to 6 Saturday. Throws RangeError for an unreal day. */
export const weekday = (date: IsoDate): number => new Date(msOf(date)).getUTCDay();

/**
 * Takes two ISO dates; gives the calendar days from the first to the second (0 for the same day, negative
 * when the second is earlier). Throws RangeError for a day that is not real.
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (msOf(to) - msOf(from)) / msPerDay;
