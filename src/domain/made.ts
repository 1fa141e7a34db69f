import * as z from 'zod/mini';
import { isIsoDate, type IsoDate } from './calendar/iso-date';
import { isRoughDate, type RoughDate } from './calendar/rough-date';
import { hasLetter, routes, type LetterId, type RouteId } from './routes';

/** A letter that was made here. What it said is not kept: the file or the paper is the person's copy. */
export interface Made {
  readonly route: LetterId;
  /** The day it was last saved, copied, printed or opened in a mail app (ISO date). */
  readonly madeOn: IsoDate;
  /** When the person says it went. */
  readonly sentOn?: RoughDate;
}

const isRoute = (id: string): id is RouteId => Object.hasOwn(routes, id);
/** Whether a name is that of a letter that can be made here. */
export const isLetter = (id: string): id is LetterId => isRoute(id) && hasLetter(id);

const schema = z.array(
  z.strictObject({
    route: z.string().check(z.refine(isLetter)),
    madeOn: z.string().check(z.refine(isIsoDate)),
    sentOn: z.optional(z.string().check(z.refine(isRoughDate))),
  }),
);

/** Whether something read from a kept copy is a list of letters. Throws nothing. */
export const isMadeList = (read: unknown): read is readonly Made[] => schema.safeParse(read).success;

/** Takes the letters so far, a letter and today (ISO date); gives the list with it. Made again before it went, it is the same letter. */
export function withMade(made: readonly Made[], route: LetterId, today: IsoDate): readonly Made[] {
  const others = made.filter((one) => one.route !== route || one.sentOn !== undefined);
  return [...others, { route, madeOn: today }];
}

/** Takes the letters so far, a letter, today and when it went; gives the list with that. One made elsewhere is added. */
export function withSent(
  made: readonly Made[],
  route: LetterId,
  today: IsoDate,
  sentOn: RoughDate,
): readonly Made[] {
  const known = made.findLast((one) => one.route === route && one.sentOn === undefined);
  return [...made.filter((one) => one !== known), { route, madeOn: known?.madeOn ?? today, sentOn }];
}
