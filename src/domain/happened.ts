import { rangeOf, type RoughDate } from './calendar/rough-date';
import type { Case } from './case';
import type { Subject } from './questions';

/** The subjects ticked, apart from "I am not sure": each is a matter of its own (SP-T01). */
export const mattersIn = (c: Case): readonly Subject[] =>
  c.subjects?.filter((subject) => subject !== 'notSure') ?? [];

/** Takes a subject and a case; gives when it happened or began, or undefined when that was not asked. */
export function happenedWhen(about: Subject, c: Case): RoughDate | undefined {
  if (c.eachHappened === undefined) return c.firstHappened;
  return c.eachHappened.find((matter) => matter.about === about)?.when ?? 'notSure';
}

/** When the first matter happened: the earliest that is known; 'notSure' when none is; undefined when not asked. */
export function earliestHappened(c: Case): RoughDate | undefined {
  if (c.eachHappened === undefined) return c.firstHappened;
  const known = mattersIn(c)
    .map((about) => happenedWhen(about, c) ?? 'notSure')
    .flatMap((when) => {
      const first = rangeOf(when, c.today)?.earliest;
      return first === undefined ? [] : [{ when, first }];
    });
  const [earliest] = known.toSorted((a, b) => a.first.localeCompare(b.first));
  return earliest?.when ?? 'notSure';
}
