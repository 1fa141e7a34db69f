import { carefulYear } from './calendar/calendar-limits';
import type { IsoDate } from './calendar/iso-date';
import { rangeOf, type RoughDate } from './calendar/rough-date';
import type { Case } from './case';
import type { Point, Subject } from './questions';
import { isForCouncil } from './rules/subjects';

/** The subjects ticked, apart from "I am not sure": each is a matter of its own (SP-T01). */
export const mattersIn = (c: Case): readonly Subject[] =>
  c.subjects?.filter((subject) => subject !== 'notSure') ?? [];

/** Takes a list with a subject in each place, and a case; tells whether each ticked subject is in it once, and no other. */
export function isForEachMatter(list: readonly { readonly about: string }[], c: Case): boolean {
  const matters = mattersIn(c);
  return list.length === matters.length && matters.every((about) => list.some((one) => one.about === about));
}

/**
 * Takes points and the subjects ticked now; gives the points as they count now: a subject that is not ticked any more
 * decides nothing. In the answers it stays, so that it is there again when the subject is.
 */
export const pointsOn = (matters: readonly Subject[], points: readonly Point[]): Point[] =>
  points.map(({ about, ...point }) => (about && matters.includes(about) ? { about, ...point } : point));

/** Takes a subject and a case; gives when it happened or began, or undefined when that was not asked. */
export function happenedWhen(about: Subject, c: Case): RoughDate | undefined {
  if (c.eachHappened === undefined) return c.firstHappened;
  return c.eachHappened.find((matter) => matter.about === about)?.when ?? 'notSure';
}

/** Whether today is within the careful year of a matter; undefined when nobody knows its day (SP-T01, SP-D08). */
export function isInTime(about: Subject, c: Case): boolean | undefined {
  const when = happenedWhen(about, c);
  const first = when === undefined ? undefined : rangeOf(when, c.today)?.earliest;
  return first === undefined ? undefined : c.today <= carefulYear(first);
}

/** Matters that another body deals with start no clock of the council's, unless there are no others. */
function datedMatters(c: Case): readonly { readonly when: RoughDate; readonly first: IsoDate }[] {
  const matters = mattersIn(c);
  const councils = matters.filter((about) => isForCouncil(about));
  return (councils.length > 0 ? councils : matters)
    .flatMap((about) => {
      const when = happenedWhen(about, c) ?? 'notSure';
      const first = rangeOf(when, c.today)?.earliest;
      return first === undefined ? [] : [{ when, first }];
    })
    .sort((a, b) => a.first.localeCompare(b.first));
}

/** When the first matter happened: the earliest that is known; 'notSure' when none is; undefined when not asked. */
export function earliestHappened(c: Case): RoughDate | undefined {
  if (c.eachHappened === undefined) return c.firstHappened;
  return datedMatters(c)[0]?.when ?? 'notSure';
}

/** When the next matter happened whose year is still open, once the first one's is over (SP-T01, SP-D08). */
export function nextHappened(c: Case): RoughDate | undefined {
  if (c.eachHappened === undefined) return undefined;
  const matters = datedMatters(c);
  const open = matters.filter(({ first }) => c.today <= carefulYear(first));
  return open.length < matters.length ? open[0]?.when : undefined;
}
