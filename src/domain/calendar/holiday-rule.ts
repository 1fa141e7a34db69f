import { addDays, isoDate, weekday, type IsoDate } from './iso-date';
import type { HolidayName } from './published-holidays';

/** One bank holiday of a year; substitute when it stands in for a holiday lost to a weekend. */
export type Holiday = { readonly date: IsoDate; readonly name: HolidayName; readonly substitute: boolean };

/**
 * Takes a year from 1900 to 2199; gives Easter Sunday as an ISO date, by the Gregorian computus (the
 * anonymous method of Meeus, Jones and Butcher). Throws RangeError for any other year.
 */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  return addDays(isoDate(`${year}-03-22`), e + f - 7 * g);
}

/** The first Monday on or after a day. */
const mondayFrom = (date: IsoDate): IsoDate => addDays(date, (8 - weekday(date)) % 7);

/** Christmas Day and Boxing Day; each one lost to a weekend takes the next free weekday after both. */
function christmasDays(year: number): readonly [IsoDate, IsoDate] {
  const christmas = isoDate(`${year}-12-25`);
  const boxing = isoDate(`${year}-12-26`);
  switch (weekday(christmas)) {
    case 5:
      return [christmas, addDays(boxing, 2)];
    case 6:
      return [addDays(christmas, 2), addDays(boxing, 2)];
    case 0:
      return [addDays(christmas, 2), boxing];
    default:
      return [christmas, boxing];
  }
}

/**
 * Takes a year from 1900 to 2199; gives the eight bank holidays that year has when nothing is moved or added,
 * in the order of the year's columns (SP-D02). It knows no proclamations: it stands in for years that have no
 * published list, and its days are to be called expected, not known. Throws RangeError for any other year.
 */
export function holidaysByRule(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const newYear = isoDate(`${year}-01-01`);
  const onWeekend = weekday(newYear) === 0 || weekday(newYear) === 6;
  const [christmas, boxing] = christmasDays(year);
  const plain = (name: HolidayName, date: IsoDate): Holiday => ({ date, name, substitute: false });
  return [
    { date: onWeekend ? mondayFrom(newYear) : newYear, name: 'newYear', substitute: onWeekend },
    plain('goodFriday', addDays(easter, -2)),
    plain('easterMonday', addDays(easter, 1)),
    plain('earlyMay', mondayFrom(isoDate(`${year}-05-01`))),
    plain('spring', mondayFrom(isoDate(`${year}-05-25`))),
    plain('summer', mondayFrom(isoDate(`${year}-08-25`))),
    { date: christmas, name: 'christmas', substitute: !christmas.endsWith('-25') },
    { date: boxing, name: 'boxing', substitute: !boxing.endsWith('-26') },
  ];
}
