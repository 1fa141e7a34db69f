import { isIsoDate } from '../domain/calendar/iso-date';
import { isMonthOnly } from '../domain/calendar/rough-date';
import { plainDigits, readMonth, twoDigits } from './typed-month';

/** What stands in the boxes of a date, as typed. `known` is 'day', 'month' or an answer that is no date. */
export interface TypedDate {
  readonly known: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A year as four digits: 00 to 79 are of this century, 80 to 99 of the last; '' when it has another length. */
function readYear(typed: string): string {
  const digits = plainDigits(typed).replace(/\D/g, '');
  if (digits.length === 2) return `${Number(digits) < 80 ? '20' : '19'}${digits}`;
  return digits.length === 4 ? digits : '';
}

/**
 * Takes what is typed and the month names (see monthNames); gives 'YYYY-MM-DD', 'YYYY-MM', the answer chosen
 * instead of a date, or '' when there is no such day. Never throws.
 */
export function readDate(typed: TypedDate, names: readonly (readonly string[])[]): string {
  if (typed.known !== 'day' && typed.known !== 'month') return typed.known;
  const month = `${readYear(typed.year)}-${readMonth(typed.month, names)}`;
  if (typed.known === 'month') return isMonthOnly(month) ? month : '';
  const day = `${month}-${twoDigits(plainDigits(typed.day).replace(/\D/g, ''))}`;
  return isIsoDate(day) ? day : '';
}

/** Takes a kept answer, or none; gives what stands in the boxes for it. Never throws. */
export function typedDate(answer = ''): TypedDate {
  const [year = '', month = '', day = ''] = answer.split('-');
  if (isIsoDate(answer))
    return { known: 'day', day: String(Number(day)), month: String(Number(month)), year };
  if (isMonthOnly(answer)) return { known: 'month', day: '', month: String(Number(month)), year };
  return { known: answer || 'day', day: '', month: '', year: '' };
}
