import { yearsAfter, type IsoDate } from './calendar/iso-date';
import { newestCheck } from './checked-on';

/** So long after the last check, in years, a wrong clock is likelier than a copy of the app that old. */
const likely = 5;

/**
 * Takes the day on the device (ISO date); tells whether its clock is plainly wrong: it shows a day before the app was
 * made, or one many years after. Throws RangeError for an unreal day.
 */
export const isClockInDoubt = (today: IsoDate): boolean =>
  today < newestCheck || today > yearsAfter(newestCheck, likely);
