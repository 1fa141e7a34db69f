import { anniversary } from '../calendar/calendar-limits';
import { addMonths } from '../calendar/iso-date';
import { rangeOf } from '../calendar/rough-date';
import type { Case } from '../case';
import { warnsAfter } from '../deadlines';
import { earliestHappened, isInTime, mattersIn } from '../happened';
import { startRange } from '../starts';
import { late, pastCareful, reckoning } from './limits';
import { lawful, told } from './rule';

/** Whether the complaint came within a year of an event, whichever days a rough date stands for (SP-T01, SP-D05). */
const complainedWithinYearOf = (c: Case, event: 'firstHappened' | 'lastHappened') => {
  const complained = startRange('complained', c)?.latest;
  const happened = startRange(event, c)?.earliest;
  return complained !== undefined && happened !== undefined && complained <= anniversary(happened);
};

/** The person's own time: the years for the council and the Ombudsman, and the limits of the next stage. */
export const ownTime = {
  resubmissionLate: lawful(['SP-T06'], (c) => late(c, 'resubmit', 'normal')),
  /** Nine months on, or nobody knows: from here on the years run short, and their other dates are asked for (OQ-01). */
  mayBeOld: told((c) => {
    const first = earliestHappened(c);
    if (first === undefined) return false;
    const earliest = rangeOf(first, c.today)?.earliest;
    return earliest === undefined || c.today >= addMonths(earliest, warnsAfter);
  }),
  someMattersOld: lawful(['SP-T01', 'SP-X05'], (c) => {
    const inTime = mattersIn(c).map((about) => isInTime(about, c));
    return inTime.includes(true) && inTime.some((one) => one !== true);
  }),
  ombudsmanYearRunningOut: lawful(['OMB-02', 'OMB-04'], (c) => {
    const knew = startRange('knew', c)?.earliest;
    return knew !== undefined && c.today >= addMonths(knew, warnsAfter);
  }),
  overAYearOld: lawful(['SP-T01', 'SP-T02'], (c) => pastCareful(c, 'complainFirst')),
  complainedInTime: lawful(['SP-T01'], (c) => complainedWithinYearOf(c, 'firstHappened')),
  complainedLate: lawful(['SP-T01', 'SP-T02'], (c) => {
    const complained = startRange('complained', c)?.earliest;
    const happened = startRange('firstHappened', c)?.latest;
    return complained !== undefined && happened !== undefined && complained > anniversary(happened);
  }),
  lastEventInTime: lawful(['SP-T01', 'SP-X05'], (c) => complainedWithinYearOf(c, 'lastHappened')),
  ombudsmanYearOver: lawful(['OMB-02', 'OMB-07'], (c) => pastCareful(c, 'ombudsman')),
  panelRequestLate: lawful(['SP-T18', 'SP-Q03'], (c) => pastCareful(c, 'askStage3')),
  panelRequestInTime: lawful(['SP-T18'], (c) => !pastCareful(c, 'askStage3')),
  stage2RequestLate: lawful(['SP-T12', 'SP-Q02'], (c) => {
    const limit = reckoning(c, 'askStage2', 'normal');
    return limit !== undefined && c.today > limit.last.earliest;
  }),
};
