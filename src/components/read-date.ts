import { isIsoDate } from '../domain/calendar/iso-date';
import { isMonthOnly } from '../domain/calendar/rough-date';
import type { TypedDate } from './typed-date';
import { monthNames, plainDigits, readMonth, twoDigits } from './typed-month';

/** A year as four digits: 00 to 79 are of this century, 80 to 99 of the last; '' when it has another length. */
function readYear(typed: string): string {
  const digits = plainDigits(typed).replace(/\D/g, '');
  if (digits.length === 2) return `${Number(digits) < 80 ? '20' : '19'}${digits}`;
  return digits.length === 4 ? digits : '';
}

/**
 * Takes what is typed and the locale whose names of months it may hold; gives 'YYYY-MM-DD', 'YYYY-MM', the answer chosen
 * instead of a date, or '' when there is no such day. Never throws for a well-formed locale.
 */
export function readDate(typed: TypedDate, locale: string): string {
  if (typed.known !== 'day' && typed.known !== 'month') return typed.known;
  const month = `${readYear(typed.year)}-${readMonth(typed.month, monthNames(locale))}`;
  if (typed.known === 'month') return isMonthOnly(month) ? month : '';
  const day = `${month}-${twoDigits(plainDigits(typed.day).replace(/\D/g, ''))}`;
  return isIsoDate(day) ? day : '';
}
