import type { DeadlineId } from '../domain/deadlines';
import type { Deadline } from '../domain/due';
import { routes, type Route, type RouteId } from '../domain/routes';

const limitsOf = (id: RouteId): readonly DeadlineId[] => {
  const route: Route = routes[id];
  return route.limits ?? [];
};

/** The day that decides the order: the careful one for a person's own step, else the last day in law. */
export const dayOf = ({ normal }: Deadline): string => normal?.careful ?? normal?.last.earliest ?? '9999';

const byDay = (a: Deadline, b: Deadline) => dayOf(a).localeCompare(dayOf(b));

const isAhead = ({ standing }: Deadline) =>
  standing === 'ahead' || standing === 'soon' || standing === 'today';

/**
 * Takes the main route and those beside it, the deadlines of a case and the limit being waited on; gives the one
 * date a person must not miss: the next limit of the main route, else the last of its limits that has passed, else
 * what is awaited, else the next limit of a route beside it.
 */
export function keyDate(
  [main, ...beside]: readonly RouteId[],
  deadlines: readonly Deadline[],
  awaited: DeadlineId | undefined,
): Deadline | undefined {
  const limits = (route: RouteId) =>
    deadlines.filter(({ id, normal }) => normal !== undefined && limitsOf(route).includes(id));
  const own = main === undefined ? [] : limits(main).sort(byDay);
  const waited = deadlines.find(
    ({ id, normal, standing }) => id === awaited && normal !== undefined && standing !== 'passed',
  );
  const others = beside.flatMap(limits).sort(byDay);
  return own.find(isAhead) ?? own.at(-1) ?? waited ?? others.find(isAhead);
}

/** Whether a limit is one of the years for going to the Ombudsman. */
export const isOmbudsmansYear = (id: DeadlineId): boolean => limitsOf('ombudsman').includes(id);

/** Whether a limit is one for going to the Ombudsman while the main route is another step: the page must say so. */
export const isOnlyForOmbudsman = (id: DeadlineId, main: RouteId): boolean =>
  isOmbudsmansYear(id) && main !== 'ombudsman';

/**
 * Takes the date that is shown and the deadlines of a case: whether it is one of the Ombudsman's years while another of
 * them, for something older, ended sooner. Nobody may take the later day for the only one.
 */
export function endsSooner(shown: Deadline, deadlines: readonly Deadline[]): boolean {
  return (
    isOmbudsmansYear(shown.id) &&
    deadlines.some((one) => isOmbudsmansYear(one.id) && one.normal !== undefined && byDay(one, shown) < 0)
  );
}

/** Takes the deadlines of a case; gives the court's clock that may end first and has not ended for certain. */
export const firstCourtClock = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.filter(({ courtClock, standing }) => courtClock && standing !== 'passed').sort(byDay)[0];

/** The deadlines as they are read: courts apart, the person's own first, each kind by date, unknown days last. */
export function inReadingOrder(deadlines: readonly Deadline[]) {
  const sorted = [...deadlines].sort(byDay);
  return {
    court: sorted.filter(({ courtClock }) => courtClock),
    own: sorted.filter(({ courtClock, owes }) => !courtClock && owes === 'you'),
    theirs: sorted.filter(({ owes }) => owes !== 'you'),
  };
}
