import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import type { MonthOnly } from '../calendar/rough-date';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
const month = format({ month: 'long', year: 'numeric' });

/** Takes a day or a month (ISO); gives "22 November 2026" or "November 2026". Letters are always in English. */
export const englishDate = (date: IsoDate | MonthOnly): string =>
  isIsoDate(date)
    ? day.format(new Date(`${date}T00:00:00Z`))
    : month.format(new Date(`${date}-01T00:00:00Z`));
