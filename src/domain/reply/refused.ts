import type { Case } from '../case';
import type { Answers } from '../questions';
import { rules } from '../rules';
import type { Came } from './may-come';
import type { Reply } from './reply';
import { setAside, type Returned } from './reset';
import { isAnotherNo } from './what-follows';

const refusals: Partial<Record<Came, Answers['refusal']>> = {
  meeting: 'meetingInstead',
  noInWriting: 'inWriting',
  noInWords: 'inWords',
  onHold: 'onHold',
};

/** Whether what came is a no, or something instead of the next step. */
export const isRefusal = (came: Came): boolean => came in refusals;

/**
 * Takes all answers, the case before and a no, or something instead; gives the answers with it. A second no leaves the
 * day of the first: the Ombudsman's year runs from it (OMB-05).
 */
export function refused(answers: Answers, c: Case, { came }: Reply): Returned {
  const procedure = came === 'noInWriting' ? (['procedureNamed'] as const) : [];
  if (isAnotherNo(came, c)) {
    if (rules.challengeWaits.holds(c))
      return { answers: { ...answers, challengedOn: 'refusedAgain' }, boxes: {} };
    return setAside(answers, ['challengedOn', ...procedure]);
  }
  const without = setAside(answers, [
    'refusalReasons',
    'pauseEndedOn',
    'challengedOn',
    'cameInstead',
  ]).answers;
  return setAside({ ...without, refusal: refusals[came] ?? 'notSure' }, procedure);
}
