import type { Case } from '../case';
import { lettersFor } from '../decide-route';
import { dueOn, type Deadline } from '../due';
import type { RouteId } from '../routes';
import { rules } from '../rules';
import { awaited } from '../rules/awaited';

/** What silence means on the day it is looked at. */
export interface Silence {
  readonly state: 'late' | 'mayBeLate' | 'wait' | 'asked' | 'notWaiting';
  /** What is waited for. */
  readonly deadline: Deadline | undefined;
  /** Whether the letter that asks where the answer is fits. */
  readonly canChase: boolean;
}

/** Takes a case and its main route; says whether what is waited for is late, and what can be done. Nobody is called late before the longest limit. */
export function silenceOf(c: Case, route: RouteId): Silence {
  const canChase = lettersFor(route, c).includes('chaseOverdue');
  const id = awaited(c);
  const deadline = id === undefined ? undefined : dueOn(id, c);
  if (rules.overdue.holds(c)) return { state: 'late', deadline, canChase };
  if (rules.mayBeOverdue.holds(c)) return { state: 'mayBeLate', deadline, canChase };
  if (rules.challengeStillOpen.holds(c) && rules.refusedAnyHow.holds(c))
    return { state: 'asked', deadline: dueOn('challengeReply', c), canChase };
  return { state: deadline === undefined ? 'notWaiting' : 'wait', deadline, canChase };
}

/** Where a person is, as one of the sentences that say it. */
export type StageName = NonNullable<Case['soFar']> | 'refused' | 'instead' | 'onHold';

/** Takes a case; gives where it stands in a word: a refusal says more than the step it came after. */
export function stageName(c: Case): StageName {
  if (rules.heldForOtherReason.holds(c)) return 'onHold';
  if (rules.meetingInstead.holds(c)) return 'instead';
  return rules.refusedAnyHow.holds(c) ? 'refused' : (c.soFar ?? 'notSure');
}
