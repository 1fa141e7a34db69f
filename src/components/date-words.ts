import { isIsoDate } from '../domain/calendar/iso-date';
import { isMonthOnly } from '../domain/calendar/rough-date';

const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const month: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

/**
 * Takes an ISO date or month and a locale; gives it in words, "Tuesday 6 May 2026" or "May 2026", or undefined
 * when it is neither. Never throws for a well-formed locale.
 */
export function dateInWords(date: string, locale: string): string | undefined {
  const write = (start: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(Date.parse(start));
  // Browsers differ in whether British English has a comma after the weekday; this product has none.
  if (isIsoDate(date)) return write(date, day).replace(locale === 'en-GB' ? ',' : '', '');
  if (isMonthOnly(date)) return write(`${date}-01`, month);
  return undefined;
}
