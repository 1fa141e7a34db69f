import type { IsoDate } from '../../domain/calendar/iso-date';
import type { DraftId, Typed } from '../../drafts';
import type { Kept } from '../../journey-context';
import { workVersion, type TabWork } from './work';

export type DraftList = readonly (readonly [DraftId, Typed])[];

/** Takes what is kept from page to page, the drafts and today (ISO date); gives the work to keep, or undefined when there is none. */
export function workOf(kept: Kept, drafts: DraftList, today: IsoDate): TabWork | undefined {
  const { answers, chosen, safety, made, reply, aside = [], shared } = kept;
  if (Object.keys(answers).length + drafts.length + aside.length === 0 && (safety ?? shared) === undefined)
    return undefined;
  return {
    version: workVersion,
    savedOn: today,
    answers,
    drafts: Object.fromEntries(drafts),
    ...(chosen && { letter: chosen.id }),
    ...(safety && { safety }),
    ...(made && { made }),
    ...(reply && { reply }),
    aside,
    ...(shared !== undefined && { shared }),
  };
}
