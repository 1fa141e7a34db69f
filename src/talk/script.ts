import { isMonthOnly } from '../domain/calendar/rough-date';
import { isIsoDate } from '../domain/calendar/iso-date';
import type { Case } from '../domain/case';
import { routes, type Route, type RouteId } from '../domain/routes';
import { rules } from '../domain/rules';
import type { Subject } from '../domain/questions';

type SoFar = Exclude<Case['soFar'], 'notSure' | undefined>;

/** The answer that says when the last thing happened, where one is asked. */
const dated = {
  complained: 'complainedOn',
  answered: 'answeredOn',
  askedInvestigation: 'askedInvestigationOn',
  investigated: 'investigationAnsweredOn',
  askedPanel: 'askedPanelOn',
  panelMet: 'panelMetOn',
  finalAnswer: 'finalAnswerOn',
} as const satisfies Partial<Record<SoFar, keyof Case>>;

type Dated = keyof typeof dated;
const isDatedStage = (soFar: SoFar): soFar is Dated => soFar in dated;

/** When the last thing happened, as it is said: on a day, in a month, or not at all. */
export interface Stage {
  readonly id: SoFar;
  readonly when: 'on' | 'in' | 'plain';
  /** An ISO date or month, for `on` and `in`. */
  readonly date?: string;
}

/** What a person can say to whoever answers: facts that they gave, without a name. */
export interface Script {
  readonly who?: Exclude<Case['whoYouAre'], 'notSure' | undefined>;
  readonly subjects: readonly Exclude<Subject, 'notSure'>[];
  readonly stage?: Stage;
  readonly since?: 'inWriting' | 'inWords' | 'meetingInstead' | 'onHold' | 'late' | 'waiting';
  readonly court: boolean;
  readonly route?: RouteId;
  readonly ask: 'danger' | 'begin' | 'letter' | 'step';
}

const mostSubjects = 3;

function stageOf(c: Case): Stage | undefined {
  const { soFar } = c;
  if (soFar === undefined || soFar === 'notSure') return undefined;
  const date = isDatedStage(soFar) ? c[dated[soFar]] : undefined;
  if (date !== undefined && isIsoDate(date)) return { id: soFar, when: 'on', date };
  if (date !== undefined && isMonthOnly(date)) return { id: soFar, when: 'in', date };
  return { id: soFar, when: 'plain' };
}

function sinceThen(c: Case): Script['since'] {
  const { refusal } = c;
  if (refusal !== undefined && refusal !== 'no' && refusal !== 'notSure') return refusal;
  if (rules.overdue.holds(c)) return 'late';
  return rules.stillInTime.holds(c) ? 'waiting' : undefined;
}

function question(c: Case, id: RouteId | undefined): Script['ask'] {
  if (rules.inDanger.holds(c)) return 'danger';
  if (id === undefined) return 'begin';
  const route: Route = routes[id];
  return route.letter ? 'letter' : 'step';
}

/** Takes the facts and the main route, if there is one; gives what to say, bound to both. Late only by the later count. */
export function scriptFor(c: Case, route: RouteId | undefined): Script {
  const { whoYouAre: who, subjects = [] } = c;
  const stage = stageOf(c);
  const since = sinceThen(c);
  return {
    ...(who !== undefined && who !== 'notSure' && { who }),
    subjects: subjects.filter((subject) => subject !== 'notSure').slice(0, mostSubjects),
    ...(stage && { stage }),
    ...(since && { since }),
    court: rules.courtCaseLive.holds(c),
    ...(route !== undefined && { route }),
    ask: question(c, route),
  };
}
