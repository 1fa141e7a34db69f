import { carefulYear, anniversary } from './calendar/calendar-limits';
import { addDays, addMonths, type IsoDate } from './calendar/iso-date';
import type { DateRange } from './calendar/rough-date';
import { carefulLastDay, countWorkingDays, workingDayFrom, type Count } from './calendar/working-days';
import type { Case } from './case';
import { deadlines, type DeadlineId, type Length, type TimeLimit } from './deadlines';
import { awaited } from './rules/awaited';
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

export type Standing = 'ahead' | 'soon' | 'today' | 'mayHavePassed' | 'passed' | 'noDate';

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
  /** A count that some councils use in place of the law's. */
  readonly councilsCount: boolean;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
}

/**
 * Takes a length, the days it can have started on (ISO dates) and who owes it; gives the limit counted out.
 * Working days count the start as day 0 (SP-D03); a person's own limit also gets a careful date (SP-D08).
 */
export function reckon(length: Exclude<Length, 'noNumber'>, start: DateRange, own: boolean): Reckoning {
  if ('months' in length) {
    const inLaw = length.beginningWith ? carefulYear : anniversary;
    const lastFrom = (from: IsoDate, months: number) =>
      length.rolls ? workingDayFrom(inLaw(from, months)) : inLaw(from, months);
    const last = {
      earliest: lastFrom(start.earliest, length.months),
      latest: lastFrom(start.latest, length.months),
    };
    return { length, last, ...(own ? { careful: carefulYear(start.earliest, length.months) } : {}) };
  }
  if ('calendarDays' in length) {
    const last = {
      earliest: addDays(start.earliest, length.calendarDays),
      latest: addDays(start.latest, length.calendarDays),
    };
    return { length, last, ...(own ? { careful: addDays(last.earliest, -1) } : {}) };
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
  start: DateRange,
  today: IsoDate,
): Standing {
  const first = normal.careful ?? normal.last.earliest;
  const final = (limit.owes === 'you' ? normal : (extended ?? normal)).last.latest;
  if (today > final) return 'passed';
  if (today > first) return 'mayHavePassed';
  if (today === first) return 'today';
  return limit.warnsAfter !== undefined && today >= addMonths(start.earliest, limit.warnsAfter)
    ? 'soon'
    : 'ahead';
}

/** The day after the awaited limit's last lawful day, once that has passed: the delay is a matter of its own (OMB-05). */
function overdueSince(c: Case): DateRange | undefined {
  const id = awaited(c);
  // Without the notice of SP-T15 stage 2 is overdue once its normal time has passed.
  const noNotice = id === 'stage2' && c.toldMoreTime !== undefined ? dueOn('stage2Notice', c) : undefined;
  const deadline = noNotice ?? (id === undefined ? undefined : dueOn(id, c));
  const { normal, extended = normal } = deadline ?? {};
  if (deadline?.standing !== 'passed' || normal === undefined || extended === undefined) return undefined;
  return { earliest: addDays(normal.last.earliest, 1), latest: addDays(extended.last.latest, 1) };
}

const startOf = (from: StartId, c: Case): DateRange | 'unknown' | undefined => {
  if (from === 'stageOverdue') return overdueSince(c);
  return startDate(from, c) === undefined ? undefined : (startRange(from, c) ?? 'unknown');
};

/** One deadline of a case, or undefined when the case does not give rise to it. */
export function dueOn(id: DeadlineId, c: Case): Deadline | undefined {
  const limit: TimeLimit = deadlines[id];
  if (!limit.when.every((rule) => rule.holds(c))) return undefined;
  const from = startOf(limit.from, c);
  if (from === undefined) return undefined;
  const start = from === 'unknown' ? undefined : from;
  const shared = {
    id,
    owes: limit.owes,
    from: limit.from,
    start,
    opens: limit.opens === true,
    recommended: limit.recommended === true,
    courtClock: limit.courtClock === true,
    councilsCount: limit.councilsCount === true,
    sources: limit.sources,
  };
  if (start === undefined || limit.length === 'noNumber') return { ...shared, standing: 'noDate' };
  const own = limit.owes === 'you' && limit.opens !== true;
  const normal = reckon(limit.length, start, own);
  const longer = limit.extended;
  const extended = longer === undefined || longer === 'noNumber' ? undefined : reckon(longer, start, own);
  const standing = standingOf(limit, normal, extended, start, c.today);
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
