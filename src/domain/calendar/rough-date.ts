import { endOfMonth, isIsoDate, isoDate, type IsoDate } from './iso-date';

/** A month such as '2026-11', when the person does not remember the day. */
export type MonthOnly = `${number}-${number}`;

/** What a person can say about when something happened: the day, the month, or that they are not sure. */
export type RoughDate = IsoDate | MonthOnly | 'notSure';

/** The first and the last day on which something can have happened; the same day twice when it is known. */
export type DateRange = { readonly earliest: IsoDate; readonly latest: IsoDate };

/** Takes any text; true for a real month 'YYYY-MM' of the years 1900-2199. Throws nothing. */
export function isMonthOnly(text: string): text is MonthOnly {
  return text.length === 7 && isIsoDate(`${text}-01`);
}

/** Takes any text; true for a real day, a real month or 'notSure'. Throws nothing. */
export function isRoughDate(text: string): text is RoughDate {
  return text === 'notSure' || isIsoDate(text) || isMonthOnly(text);
}

/**
 * Takes a rough date and today (ISO date); gives the days it can stand for (product ruling 4). A day gives
 * itself. A month gives its first and last day, cut off at today; a month still to come is left whole, so
 * that earliest is never after latest. 'notSure' gives undefined: an unknown start is never an invented day.
 * Throws RangeError for a day or month that is not real.
 */
export function rangeOf(rough: RoughDate, today: IsoDate): DateRange | undefined {
  if (rough === 'notSure') return undefined;
  if (!isMonthOnly(rough)) return { earliest: isoDate(rough), latest: isoDate(rough) };
  const earliest = isoDate(`${rough}-01`);
  const end = endOfMonth(earliest);
  return { earliest, latest: earliest <= today && today < end ? today : end };
}
