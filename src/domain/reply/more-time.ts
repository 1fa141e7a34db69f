import { rangeOf, type RoughDate } from '../calendar/rough-date';
import type { Case } from '../case';
import { dueOn } from '../due';
import type { Answers } from '../questions';
import type { Reply } from './reply';

/** Takes the case before and the day of a letter that asks for more time; gives whether it came within 25 working days (SP-T15), or undefined where nobody can tell. */
export function noticeInTime(c: Case, on: RoughDate): boolean | undefined {
  const last = dueOn('stage2', c)?.normal?.last;
  const came = rangeOf(on, c.today);
  if (last === undefined || came === undefined) return undefined;
  if (came.latest <= last.earliest) return true;
  return came.earliest > last.latest ? false : undefined;
}

/** Takes the case before and a letter that asks for more time; gives what it says of whether the notice was in order (SP-T15). */
export const toldMoreTime = (c: Case, { on = 'notSure', withReasons = 'notSure' }: Reply): Answers => {
  const inTime = noticeInTime(c, on);
  if (inTime === undefined) return {};
  if (!inTime) return { toldMoreTime: 'afterwards' };
  const said = { yes: 'beforeWithReasons', no: 'withoutReasons', notSure: 'notSure' } as const;
  return { toldMoreTime: said[withReasons] };
};
