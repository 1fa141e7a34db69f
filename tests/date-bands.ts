import { addDays, addMonths, type IsoDate } from '../src/domain/calendar/iso-date';
import type { Case } from '../src/domain/case';
import { deadlines, type TimeLimit } from '../src/domain/deadlines';
import { reckon } from '../src/domain/due';
import type { QuestionId } from '../src/domain/questions';
import { starts } from '../src/domain/starts';

/** Months after the council's longest time from which a stage is far overdue (product ruling 2). */
const farOverdue = 2;
/** How far back to look, in calendar days: past the longest limit that is counted from the question. */
const farthest = (limits: readonly TimeLimit[]) =>
  limits.some(({ length }) => typeof length === 'object' && 'months' in length && length.months > 12)
    ? 2300
    : 500;

/** Every day on which something changes for a limit that began on `start`: it is later than each of these, or not. */
const turningDays = (limit: TimeLimit, start: IsoDate): readonly IsoDate[] =>
  [limit.length, limit.extended].flatMap((length) => {
    if (length === undefined || length === 'noNumber') return [];
    const { last, careful } = reckon(length, { earliest: start, latest: start }, limit.owes === 'you');
    const late = limit.owes === 'you' ? [] : [addMonths(last.latest, farOverdue)];
    const warned = limit.warnsAfter === undefined ? [] : [addDays(addMonths(start, limit.warnsAfter), -1)];
    return [last.latest, ...(careful === undefined ? [] : [careful]), ...late, ...warned];
  });

const limitsFrom = (question: QuestionId, c: Case): readonly TimeLimit[] =>
  Object.values<TimeLimit>(deadlines).filter(({ from }) => starts[from].question(c) === question);

/**
 * Takes a date question and today (ISO date); gives days (ISO dates) on both sides of every limit that is counted
 * from it: the last day still in time and the first that is not, so that each path is walked before, on and after.
 */
export function bandsOf(question: QuestionId, today: IsoDate): readonly IsoDate[] {
  const limits = [{ today }, { today, complainedHow: 'spoken' as const }].flatMap((c) =>
    limitsFrom(question, c),
  );
  const sides = (start: IsoDate) =>
    limits.flatMap((limit) => turningDays(limit, start).map((day) => (today > day ? 'after' : 'by'))).join();
  const days: IsoDate[] = [addDays(today, -1)];
  const furthest = farthest(limits);
  let before = sides(addDays(today, -1));
  for (let ago = 1; ago < furthest; ago += 1) {
    const start = addDays(today, -ago);
    const next = addDays(start, -1);
    const after = sides(next);
    if (before !== after) days.push(start, next);
    before = after;
  }
  return [...new Set(days)];
}
