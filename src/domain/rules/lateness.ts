import { anniversary, carefulYear } from '../calendar/calendar-limits';
import { addDays, addMonths } from '../calendar/iso-date';
import { rangeOf } from '../calendar/rough-date';
import { isOneOf, type Case } from '../case';
import { deadlines, type DeadlineId, type TimeLimit } from '../deadlines';
import { dueOn, type Reckoning } from '../due';
import type { Subject } from '../questions';
import { startRange } from '../starts';
import { earliestHappened, happenedWhen, mattersIn } from '../happened';
import { awaited } from './awaited';
import { isDated, position } from './position';
import { refusal } from './refusal';
import { lawful, told } from './rule';

type Limit = 'normal' | 'extended';

const reckoning = (c: Case, id: DeadlineId, which: Limit): Reckoning | undefined => {
  const deadline = dueOn(id, c);
  return which === 'extended' ? (deadline?.extended ?? deadline?.normal) : deadline?.normal;
};

/** Late beyond argument: counted from the latest day it can have started (product ruling 4). */
const late = (c: Case, id: DeadlineId, which: Limit) => {
  const limit: TimeLimit = deadlines[id];
  if (limit.uncertain?.holds(c)) return false;
  const last = reckoning(c, id, which)?.last.latest;
  return last !== undefined && c.today > last;
};

/** The day is not known well enough to say that the council is still in time. */
const mayBeLate = (c: Case, id: DeadlineId, which: Limit) => {
  const last = reckoning(c, id, which)?.last.earliest;
  return dueOn(id, c) !== undefined && (last === undefined || c.today > last);
};

const monthsLate = (c: Case, id: DeadlineId, which: Limit, months: number) => {
  const last = reckoning(c, id, which)?.last.latest;
  return late(c, id, which) && last !== undefined && c.today > addMonths(last, months);
};

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

/** Whether the complaint came within a year of an event, whichever days a rough date stands for (SP-T01, SP-D05). */
const complainedWithinYearOf = (c: Case, event: 'firstHappened' | 'lastHappened') => {
  const complained = startRange('complained', c)?.latest;
  const happened = startRange(event, c)?.earliest;
  return complained !== undefined && happened !== undefined && complained <= anniversary(happened);
};

/** Whether today is within the careful year of a matter; undefined when nobody knows its day (SP-T01, SP-D08). */
const withinYear = (about: Subject, c: Case): boolean | undefined => {
  const when = happenedWhen(about, c);
  const earliest = when === undefined ? undefined : rangeOf(when, c.today)?.earliest;
  return earliest === undefined ? undefined : c.today <= carefulYear(earliest);
};

/** The clock has not begun, because the council has not taken the step that starts it (SP-T04, SP-T07, SP-T14). */
const firstStepNotTaken = (c: Case) =>
  (position.waitingForFirstAnswer.holds(c) &&
    (c.interestDecidedOn === 'notYet' || c.advocateOn === 'notYet')) ||
  (position.waitingForInvestigation.holds(c) &&
    position.complainedInWords.holds(c) &&
    c.recordMadeOn === 'notYet');

const chasedBefore = (c: Case) => c.chasedOn === 'sometime' || isDated(c.chasedOn);

const panelRequestLate = (c: Case) => {
  const limit = reckoning(c, 'askStage3', 'normal');
  return limit !== undefined && c.today > (limit.careful ?? limit.last.earliest);
};

/** Lateness of the council, and of the person. A council is called late only on the later count. */
export const lateness = {
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
    const complained = startRange('complained', c)?.latest;
    return (
      c.soFar === 'askedInvestigation' || (complained !== undefined && addDays(complained, 84) < c.today)
    );
  }),
  resubmissionLate: lawful(['SP-T06'], (c) => late(c, 'resubmit', 'normal')),
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
  /** Nine months on, or nobody knows: from here on the years run short, and their other dates are asked for (OQ-01). */
  mayBeOld: told((c) => {
    const first = earliestHappened(c);
    if (first === undefined) return false;
    const earliest = rangeOf(first, c.today)?.earliest;
    return earliest === undefined || c.today >= addMonths(earliest, 9);
  }),
  someMattersOld: lawful(['SP-T01', 'SP-X05'], (c) => {
    const inTime = mattersIn(c).map((about) => withinYear(about, c));
    return inTime.includes(true) && inTime.some((one) => one !== true);
  }),
  ombudsmanYearRunningOut: lawful(['OMB-02', 'OMB-04'], (c) => {
    const knew = startRange('knew', c)?.earliest;
    return knew !== undefined && c.today >= addMonths(knew, 9);
  }),
  overAYearOld: lawful(['SP-T01', 'SP-T02'], (c) => {
    const year = reckoning(c, 'complainFirst', 'normal');
    return year !== undefined && c.today > (year.careful ?? year.last.earliest);
  }),
  complainedInTime: lawful(['SP-T01'], (c) => complainedWithinYearOf(c, 'firstHappened')),
  complainedLate: lawful(['SP-T01', 'SP-T02'], (c) => {
    const complained = startRange('complained', c)?.earliest;
    const happened = startRange('firstHappened', c)?.latest;
    return complained !== undefined && happened !== undefined && complained > anniversary(happened);
  }),
  lastEventInTime: lawful(['SP-T01', 'SP-X05'], (c) => complainedWithinYearOf(c, 'lastHappened')),
  ombudsmanYearOver: lawful(['OMB-02', 'OMB-07'], (c) => {
    const year = reckoning(c, 'ombudsman', 'normal');
    return year !== undefined && c.today > (year.careful ?? year.last.earliest);
  }),
  panelRequestLate: lawful(['SP-T18', 'SP-Q03'], panelRequestLate),
  panelRequestInTime: lawful(['SP-T18'], (c) => !panelRequestLate(c)),
  stage2RequestLate: lawful(['SP-T12', 'SP-Q02'], (c) => {
    const limit = reckoning(c, 'askStage2', 'normal');
    return limit !== undefined && c.today > limit.last.earliest;
  }),
};
