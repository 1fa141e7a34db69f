import type { Reckoning } from '../domain/due';

/** The sentence that says how long a limit is, with its number for the gap `count`. */
export interface CountedLength {
  readonly key: 'deadlines:countedWorkingDays' | 'deadlines:countedCalendarDays' | 'deadlines:countedMonths';
  readonly count: number;
}

/** Takes a limit's length; gives the sentence for it: working days, calendar days or months. */
export function countedLength(length: Reckoning['length']): CountedLength {
  if ('workingDays' in length) return { key: 'deadlines:countedWorkingDays', count: length.workingDays };
  return 'calendarDays' in length
    ? { key: 'deadlines:countedCalendarDays', count: length.calendarDays }
    : { key: 'deadlines:countedMonths', count: length.months };
}

/** Takes a limit's length; tells whether its last day moves off a day that is no working day (SIG-02). */
export const rolls = (length: Reckoning['length']): boolean => 'rolls' in length && (length.rolls ?? false);
