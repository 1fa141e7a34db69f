import { addDays, addMonths, type IsoDate } from './iso-date';

/**
 * Takes the day a limit runs from (ISO date) and its length in whole calendar months, 12 unless said; gives
 * the last day in law as an ISO date: the corresponding date, 29 February becoming 28 February (SP-D05). It
 * is not moved when it falls on a weekend or holiday (SP-D06). Throws RangeError for less than one month, a
 * fraction of a month, or a day that is not real.
 */
export function anniversary(from: IsoDate, months = 12): IsoDate {
  if (months < 1) throw new RangeError(`Not a limit in months: ${months}`);
  return addMonths(from, months);
}

/**
 * Takes the day a limit runs from (ISO date) and its length in whole calendar months, 12 unless said; gives
 * the last safe day, the day before the anniversary (SP-D08; OMB-03, where the notice day is day one).
 * Throws as anniversary.
 */
export const carefulYear = (from: IsoDate, months = 12): IsoDate => addDays(anniversary(from, months), -1);
