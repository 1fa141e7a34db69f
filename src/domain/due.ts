import { carefulYear, anniversary } from './calendar/calendar-limits';
import type { IsoDate } from './calendar/iso-date';
import type { DateRange } from './calendar/rough-date';
import { carefulLastDay, countWorkingDays, type Count } from './calendar/working-days';
import type { Case } from './case';
import { deadlines, type DeadlineId, type Length, type TimeLimit } from './deadlines';
import type { SourceId } from './sources';
import { startDate, startRange, type StartId } from './starts';

/** One limit counted out: the last day in law, and the careful one for a person's own steps (ISO dates). */
export interface Reckoning {
  readonly length: Exclude<Length, 'noNumber'>;
  /** The same day twice when the start is known to the day. */
  readonly last: DateRange;
  /** "Send by": counted with the first day as day one, from the earliest day it can have started (SP-D08). */
  readonly careful?: IsoDate;
  /** The count in working days from the earliest start, with each day passed over; absent for months. */
  readonly count?: Count;
}

export type Standing = 'ahead' | 'today' | 'mayHavePassed' | 'passed' | 'noDate';

/** A deadline that explains itself: screen, letter and calendar read this one value. */
export interface Deadline {
  readonly id: DeadlineId;
  readonly owes: TimeLimit['owes'];
  readonly from: StartId;
  /** Undefined when the person is not sure of the day: then there is nothing to count from. */
  readonly start: DateRange | undefined;
  readonly normal?: Reckoning;
  readonly extended?: Reckoning;
  readonly opens: boolean;
  readonly recommended: boolean;
  readonly courtClock: boolean;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
}

/**
 * Takes a length, the days it can have started on (ISO dates) and who owes it; gives the limit counted out.
 * Working days count the start as day 0 (SP-D03); a person's own limit also gets a careful date (SP-D08).
 */
export function reckon(length: Exclude<Length, 'noNumber'>, start: DateRange, own: boolean): Reckoning {
  if ('months' in length) {
    const lastFrom = length.beginningWith ? carefulYear : anniversary;
    const last = {
      earliest: lastFrom(start.earliest, length.months),
      latest: lastFrom(start.latest, length.months),
    };
    return { length, last, ...(own ? { careful: carefulYear(start.earliest, length.months) } : {}) };
  }
  const count = countWorkingDays(start.earliest, length.workingDays);
  const last = { earliest: count.last, latest: countWorkingDays(start.latest, length.workingDays).last };
  return {
    length,
    last,
    count,
    ...(own ? { careful: carefulLastDay(start.earliest, length.workingDays) } : {}),
  };
}

/** A council is late only on the later count; a person should act on the earlier one (product rulings 3 and 4). */
function standingOf(
  limit: TimeLimit,
  normal: Reckoning,
  extended: Reckoning | undefined,
  today: IsoDate,
): Standing {
  const first = normal.careful ?? normal.last.earliest;
  const final = (limit.owes === 'you' ? normal : (extended ?? normal)).last.latest;
  if (today > final) return 'passed';
  if (today > first) return 'mayHavePassed';
  return today === first ? 'today' : 'ahead';
}

/** One deadline of a case, or undefined when the case does not give rise to it. */
export function dueOn(id: DeadlineId, c: Case): Deadline | undefined {
  const limit: TimeLimit = deadlines[id];
  if (startDate(limit.from, c) === undefined || !limit.when.every((rule) => rule.holds(c))) return undefined;
  const start = startRange(limit.from, c);
  const shared = {
    id,
    owes: limit.owes,
    from: limit.from,
    start,
    opens: limit.opens === true,
    recommended: limit.recommended === true,
    courtClock: limit.courtClock === true,
    sources: limit.sources,
  };
  if (start === undefined || limit.length === 'noNumber') return { ...shared, standing: 'noDate' };
  const own = limit.owes === 'you' && limit.opens !== true;
  const normal = reckon(limit.length, start, own);
  const longer = limit.extended;
  const extended = longer === undefined || longer === 'noNumber' ? undefined : reckon(longer, start, own);
  const standing = standingOf(limit, normal, extended, c.today);
  const inDoubt = limit.uncertain?.holds(c) === true;
  return {
    ...shared,
    normal,
    ...(extended === undefined ? {} : { extended }),
    standing: inDoubt && standing === 'passed' ? 'mayHavePassed' : standing,
  };
}

const isDeadline = (id: string): id is DeadlineId => Object.hasOwn(deadlines, id);
const inOrder = Object.keys(deadlines).filter(isDeadline);

/** Every deadline that the case gives rise to, in the order of the procedure. */
export const due = (c: Case): readonly Deadline[] => inOrder.flatMap((id) => dueOn(id, c) ?? []);
