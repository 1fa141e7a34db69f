import { addDays, type IsoDate } from '../domain/calendar/iso-date';
import type { Deadline } from '../domain/due';

/**
 * Takes a deadline and today (ISO date); gives the day to put in a calendar, or undefined when there is none left. The
 * person's own limit gives the careful day (SP-D08), and the last day in law when only that is still to come; a day
 * from which something may be done gives that day; what others owe gives the latest lawful day. A count that is not the
 * law's gives none.
 */
export function dayToKeep(deadline: Deadline, today: IsoDate): IsoDate | undefined {
  const { normal, extended, owes, opens, councilsCount } = deadline;
  if (normal === undefined || councilsCount) return undefined;
  const days =
    owes !== 'you'
      ? [(extended ?? normal).last.latest]
      : opens
        ? [normal.last.latest, extended?.last.latest]
        : [normal.careful, normal.last.earliest];
  return days.find((day) => day !== undefined && day >= today);
}

/**
 * Takes the day of an entry, today (ISO dates) and whether it is the person's own; gives how many days before it to
 * remind: a week and a day, and on the day itself for their own. Reminders that would come today or earlier are left out.
 */
export const remindDays = (day: IsoDate, today: IsoDate, own: boolean): readonly number[] =>
  (own ? [7, 1, 0] : [7, 1]).filter((before) => addDays(day, -before) > today);
