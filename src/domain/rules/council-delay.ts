import { isOneOf, type Case } from '../case';
import type { DeadlineId } from '../deadlines';
import { awaited } from './awaited';
import { late, mayBeLate, monthsLate, reckoning } from './limits';
import { isDated, position } from './position';
import { refusal } from './refusal';
import { lawful, told } from './rule';

const awaitedIs = (c: Case, test: (id: DeadlineId) => boolean) => {
  const id = awaited(c);
  return id !== undefined && test(id);
};

/** Stage 2 may run past 25 working days only if the council said so in writing before they ended (SP-T15). */
const noNotice = (c: Case) =>
  position.waitingForInvestigation.holds(c) &&
  late(c, 'stage2', 'normal') &&
  isOneOf(c.toldMoreTime, ['no', 'withoutReasons', 'afterwards']);

const overdue = (c: Case) => awaitedIs(c, (id) => late(c, id, 'extended')) || noNotice(c);
// Without a notice the last lawful day of stage 2 is its 25th working day (SP-T15).
const farOverdue = (c: Case) =>
  awaitedIs(c, (id) => monthsLate(c, id, noNotice(c) ? 'normal' : 'extended', 2));

/** The clock has not begun, because the council has not taken the step that starts it (SP-T04, SP-T07, SP-T14). */
const firstStepNotTaken = (c: Case) =>
  (position.waitingForFirstAnswer.holds(c) &&
    (c.interestDecidedOn === 'notYet' || c.advocateOn === 'notYet')) ||
  (position.waitingForInvestigation.holds(c) &&
    position.complainedInWords.holds(c) &&
    c.recordMadeOn === 'notYet');

const chasedBefore = (c: Case) => c.chasedOn === 'sometime' || isDated(c.chasedOn);

/** Lateness of the council, which is called late only on the later count. */
export const councilDelay = {
  firstAnswerPastTenDays: lawful(
    ['SP-T07', 'SP-T10'],
    (c) => position.waitingForFirstAnswer.holds(c) && late(c, 'stage1', 'normal'),
  ),
  firstAnswerOverdue: lawful(
    ['SP-T08', 'SP-T10'],
    (c) => position.waitingForFirstAnswer.holds(c) && late(c, 'stage1', 'extended'),
  ),
  investigationPast25Days: lawful(
    ['SP-T14', 'SP-T15'],
    (c) => position.waitingForInvestigation.holds(c) && late(c, 'stage2', 'normal'),
  ),
  investigationWithinLongest: lawful(['SP-T16'], (c) => !late(c, 'stage2', 'extended')),
  investigationNoNotice: lawful(['SP-T15'], noNotice),
  overdue: lawful(['SP-T08', 'SP-T15', 'SP-T16', 'SP-T20', 'SP-T23', 'SP-T24', 'CORP-08'], overdue),
  mayBeOverdue: told(
    (c) =>
      awaitedIs(c, (id) => mayBeLate(c, id, id === 'stage1' ? 'normal' : 'extended')) ||
      (position.waitingForInvestigation.holds(c) &&
        mayBeLate(c, 'stage2', 'normal') &&
        c.toldMoreTime !== 'beforeWithReasons') ||
      firstStepNotTaken(c),
  ),
  /** Past even the longest limit, if the day is the earliest it can be; or waiting on a step the council never took. */
  mayBeFullyOverdue: lawful(
    ['OMB-11', 'OMB-11d', 'SP-T28'],
    (c) => awaitedIs(c, (id) => mayBeLate(c, id, 'extended')) || firstStepNotTaken(c),
  ),
  /** About twelve weeks is the usual allowance for a council's own procedure, start to end (OMB-09). */
  twelveWeeksGone: lawful(['OMB-09', 'CORP-08'], (c) => {
    const open = reckoning(c, 'ombudsmanCorporate', 'normal')?.last.latest;
    return c.soFar === 'askedInvestigation' || (open !== undefined && open <= c.today);
  }),
  stillInTime: told((c) => awaited(c) !== undefined),
  /** More than two months past the last lawful day: then the Ombudsman needs no chasing first (product ruling 2). */
  farOverdue: lawful(['OMB-11d'], (c) => overdue(c) && farOverdue(c)),
  notFarOverdue: told((c) => !(overdue(c) && farOverdue(c))),
  chasedBefore: told(chasedBefore),
  delayPutRight: told((c) => c.delayPutRight === 'yes'),
  delayWithoutRemedy: lawful(
    ['OMB-11', 'OMB-11d'],
    (c) => overdue(c) && (chasedBefore(c) || farOverdue(c)) && c.delayPutRight !== 'yes',
  ),
  challengeFailed: lawful(
    ['OMB-11b'],
    (c) =>
      c.challengedOn === 'refusedAgain' ||
      (refusal.challengeWaits.holds(c) && late(c, 'challengeReply', 'normal')),
  ),
  challengeStillOpen: told((c) => refusal.challengeWaits.holds(c) && !late(c, 'challengeReply', 'normal')),
};
