import { addMonths } from '../calendar/iso-date';
import type { Case } from '../case';
import { deadlines, type DeadlineId, type TimeLimit } from '../deadlines';
import { dueOn, type Reckoning } from '../due';

export type Which = 'normal' | 'extended';

/** Takes a case and a limit; gives its normal count or its longest, or undefined when there is nothing to count from. */
export const reckoning = (c: Case, id: DeadlineId, which: Which): Reckoning | undefined => {
  const deadline = dueOn(id, c);
  return which === 'extended' ? (deadline?.extended ?? deadline?.normal) : deadline?.normal;
};

/** Late beyond argument: counted from the latest day it can have started (product ruling 4). */
export const late = (c: Case, id: DeadlineId, which: Which): boolean => {
  const limit: TimeLimit = deadlines[id];
  if (limit.uncertain?.holds(c)) return false;
  const last = reckoning(c, id, which)?.last.latest;
  return last !== undefined && c.today > last;
};

/** The day is not known well enough to say that the limit has not passed. */
export const mayBeLate = (c: Case, id: DeadlineId, which: Which): boolean => {
  const last = reckoning(c, id, which)?.last.earliest;
  return dueOn(id, c) !== undefined && (last === undefined || c.today > last);
};

/** Late beyond argument by more than so many calendar months. */
export const monthsLate = (c: Case, id: DeadlineId, which: Which, months: number): boolean => {
  const last = reckoning(c, id, which)?.last.latest;
  return late(c, id, which) && last !== undefined && c.today > addMonths(last, months);
};

/** Past the careful day of the person's own limit, counted from the earliest day it can have started (SP-D08). */
export const pastCareful = (c: Case, id: DeadlineId): boolean => {
  const limit = reckoning(c, id, 'normal');
  return limit !== undefined && c.today > (limit.careful ?? limit.last.earliest);
};
