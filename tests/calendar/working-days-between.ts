import { addDays, daysBetween, type IsoDate } from '../../src/domain/calendar/iso-date';
import { isWorkingDay } from '../../src/domain/calendar/working-days';

/**
 * Takes two ISO dates; gives the number of working days after the first, up to and including the second (SP-D03); 0 when
 * the second is not later. Counted day by day, apart from the app's own counting, which is held against it. Throws
 * RangeError for a day that is not real.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, at) => addDays(from, at + 1));
  return days.filter(isWorkingDay).length;
}
