import { isIsoDate } from '../domain/calendar/iso-date';
import { isMonthOnly } from '../domain/calendar/rough-date';

/** What stands in the boxes of a date, as typed. `known` is 'day', 'month' or an answer that is no date. */
export interface TypedDate {
  readonly known: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Takes a kept answer, or none; gives what stands in the boxes for it. Never throws. */
export function typedDate(answer = ''): TypedDate {
  const [year = '', month = '', day = ''] = answer.split('-');
  if (isIsoDate(answer))
    return { known: 'day', day: String(Number(day)), month: String(Number(month)), year };
  if (isMonthOnly(answer)) return { known: 'month', day: '', month: String(Number(month)), year };
  return { known: answer || 'day', day: '', month: '', year: '' };
}
