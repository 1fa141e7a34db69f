import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/domain/calendar/iso-date';

/** Any day of 2010 to 2060: before, within and after the published bank holidays. */
export const anyDay = fc
  .integer({ min: 0, max: daysBetween('2010-01-01', '2060-12-31') })
  .map((days) => addDays('2010-01-01', days));
