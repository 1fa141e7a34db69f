import type { IsoDate } from '../domain/calendar/iso-date';
import type { DateRange } from '../domain/calendar/rough-date';
import type { Deadline } from '../domain/due';

/** One thing to say about a deadline's day: a key of the locales and the days in its gaps. */
export type DateSentence =
  | { readonly key: `result:dates.${'noNumber' | 'range' | 'opensNow' | 'councilsCount'}` }
  | {
      readonly key:
        | `deadlines:${'careful' | 'normal' | 'extended'}`
        | `result:dates.${'courtClock' | 'opens' | 'opensExtended' | 'only'}`;
      readonly date: IsoDate;
    }
  | {
      readonly key: `result:dates.${'normal' | 'only' | 'extended'}Between`;
      readonly from: IsoDate;
      readonly to: IsoDate;
    };

/** Whether a day is known only to lie between two. */
export const isRange = ({ earliest, latest }: DateRange): boolean => earliest !== latest;

const keys = {
  normal: 'deadlines:normal',
  extended: 'deadlines:extended',
  only: 'result:dates.only',
} as const;

const byOrBetween = (kind: keyof typeof keys, last: DateRange): DateSentence =>
  isRange(last)
    ? { key: `result:dates.${kind}Between`, from: last.earliest, to: last.latest }
    : { key: keys[kind], date: last.latest };

/**
 * Takes a deadline; gives what to say of its day, the most important first; nothing when its start is not known.
 * The person's own limits give the careful day, other people's the usual and the longest (product ruling 3); a
 * month gives a range (ruling 4).
 */
export function dateSentences(deadline: Deadline): readonly DateSentence[] {
  const { start, normal, extended, opens, courtClock, councilsCount } = deadline;
  if (start === undefined) return [];
  if (normal === undefined) return [{ key: opens ? 'result:dates.opensNow' : 'result:dates.noNumber' }];
  if (opens) {
    const on: DateSentence = { key: 'result:dates.opens', date: normal.last.latest };
    return extended === undefined
      ? [on]
      : [on, { key: 'result:dates.opensExtended', date: extended.last.latest }];
  }
  if (normal.careful !== undefined)
    return [{ key: courtClock ? 'result:dates.courtClock' : 'deadlines:careful', date: normal.careful }];
  const usual = byOrBetween(extended === undefined ? 'only' : 'normal', normal.last);
  const longest = extended === undefined ? [] : [byOrBetween('extended', extended.last)];
  return [
    usual,
    ...longest,
    ...(isRange(normal.last) ? [{ key: 'result:dates.range' } as const] : []),
    ...(councilsCount ? [{ key: 'result:dates.councilsCount' } as const] : []),
  ];
}

/** `recommended`, `hoped` and `councilsCount`: nobody is late in law, the person (SP-Q02) or the body (SP-Q01). */
export type DeadlineKind = 'own' | 'recommended' | 'court' | 'opens' | 'theirs' | 'hoped' | 'councilsCount';

/** Whose words to use for where a deadline stands: `result:standing.<kind>`. */
export function kindOf({ opens, owes, courtClock, recommended, councilsCount }: Deadline): DeadlineKind {
  if (councilsCount) return 'councilsCount';
  if (courtClock) return 'court';
  if (opens) return 'opens';
  if (owes === 'you') return recommended ? 'recommended' : 'own';
  return recommended ? 'hoped' : 'theirs';
}
