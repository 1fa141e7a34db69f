import type { Case } from './case';
import { rules } from './rules';
import { alongsideRoutes, hasLetter, type LetterId, type Row, type RouteId } from './routes';

/** The first row of a decision table whose rules all hold. */
export const firstRow = (rows: readonly Row[], c: Case): Row | undefined =>
  rows.find((row) => row.when.every((id) => rules[id].holds(c)));

/** Routes that may run beside the main one: each row that holds, once, without the main route. */
export const alongside = (main: RouteId, c: Case): readonly Row[] => {
  const seen = new Set<RouteId>([main]);
  return alongsideRoutes.filter((row) => {
    if (seen.has(row.route) || !row.when.every((id) => rules[id].holds(c))) return false;
    seen.add(row.route);
    return true;
  });
};

/** The letters that a case can have: the main route's first, then those of the routes alongside. */
export const lettersFor = (main: RouteId, c: Case): readonly LetterId[] =>
  [main, ...alongside(main, c).map((row) => row.route)].filter(hasLetter);
