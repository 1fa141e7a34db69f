import { holidaysKnownUntil } from './calendar/bank-holidays';
import { yearsAfter, type IsoDate } from './calendar/iso-date';
import { newestCheck } from './checked-on';

/** What has grown old: the law the app rests on, or its list of bank holidays. Each with the day it reaches to. */
export interface Aged {
  readonly what: 'law' | 'holidays';
  readonly day: IsoDate;
}

/**
 * Takes today (ISO date); gives what is too old to be relied on: the law when its newest check was more than 12 months
 * ago, bank holidays when they are published for less than 12 months ahead. Throws RangeError for an unreal day.
 */
export const agedParts = (today: IsoDate): readonly Aged[] => [
  ...(today > yearsAfter(newestCheck, 1) ? [{ what: 'law', day: newestCheck } as const] : []),
  ...(holidaysKnownUntil < yearsAfter(today, 1)
    ? [{ what: 'holidays', day: holidaysKnownUntil } as const]
    : []),
];
