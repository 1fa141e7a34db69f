import type { IsoDate } from './calendar/iso-date';
import type { Case } from './case';
import type { Letter } from './letters/letter';
import type { Answers, QuestionId } from './questions';
import { rules, type RuleId } from './rules';
import {
  alongsideRoutes,
  exits,
  hasLetter,
  mainRoutes,
  type LetterId,
  type Row,
  type RouteId,
} from './routes';

type Ask = readonly [id: QuestionId, when?: (c: Case) => boolean];

const holds = (id: RuleId, c: Case) => rules[id].holds(c);
const when =
  (...ids: readonly RuleId[]) =>
  (c: Case) =>
    ids.every((id) => holds(id, c));
const whenAny =
  (...ids: readonly RuleId[]) =>
  (c: Case) =>
    ids.some((id) => holds(id, c));

/** A run of questions that all wait on one rule. */
const onlyIf = (id: RuleId, ...asks: readonly Ask[]): readonly Ask[] =>
  asks.map(([question, isAsked]) => [question, (c) => holds(id, c) && (isAsked?.(c) ?? true)]);

/** The table of contents of the product: what is asked, in which order, and of whom. */
export const order: readonly Ask[] = [
  ['dangerNow'],
  ['council'],
  ['whoYouAre'],
  ['subjects'],
  ['beyondThat', when('hasBothDoors')],
  ['firstHappened'],
  ['lastHappened'],
  ['firstKnew'],
  ['courts'],
  ['soFar'],
  ['procedureNamed', when('letterNamesProcedure')],
  ...onlyIf(
    'forTheCouncil',
    ['refusal', when('mayBeRefused')],
    ['refusalReasons', when('givesReasons')],
    ['refusedOn', when('refusedOrHeld')],
    ['pauseEndedOn', when('pauseIsOver')],
    ['challenged', when('refusedAnyHow')],
    ['challengedOn', when('challengeWaits')],
    ['complainedOn', whenAny('firstAnswerOwed', 'refusedAsTooOld')],
    ['interestDecidedOn', when('waitingForFirstAnswer', 'needsSufficientInterest')],
    ['acknowledgedOn', when('waitingForFirstAnswer', 'corporateMatterOnly')],
    ['answeredOn', when('firstAnswerCame')],
    ['askedInvestigationOn', when('investigationOwed')],
    ['complainedHow', when('waitingForInvestigation', 'statutoryMatter')],
    ['recordMadeOn', when('waitingForInvestigation', 'complainedInWords')],
    ['toldMoreTime', when('investigationPast25Days')],
    ['investigationAnsweredOn', when('investigationAnswered')],
    ['everyPointUpheld', when('investigationAnswered')],
    ['askedPanelOn', when('panelOwed')],
    ['panelMetOn', when('panelHasMet')],
    ['panelReportOn', when('panelHasMet')],
    ['finalAnswerOn', when('procedureFinished')],
    ['whatIsLeft', when('procedureFinished')],
    ['chased', whenAny('overdue', 'firstAnswerPastTenDays')],
    ['delayPutRight', when('overdue')],
  ),
  ['wants'],
  ['harm', whenAny('wantsCompensation', 'mayHaveCausedHarm')],
];

/** The letter a person wants to make, with its own questions: letters are loaded only when one is chosen. */
export interface ChosenLetter extends Pick<Letter, 'asks'> {
  readonly id: LetterId;
}

/** Where a person has got to: what was asked, what is known, and what comes next. */
export interface Walk {
  readonly asked: readonly QuestionId[];
  /** Only the answers on the path, so that a stale answer can decide nothing. */
  readonly facts: Case;
  readonly route?: RouteId;
  /** The row that decided, for its rules. */
  readonly row?: Row;
  readonly letter?: LetterId;
  /** The first question without an answer; undefined when all is answered. */
  readonly next?: QuestionId;
}

/** The first row of a decision table whose rules all hold. */
export const firstRow = (rows: readonly Row[], c: Case): Row | undefined =>
  rows.find((row) => row.when.every((id) => rules[id].holds(c)));

/** Routes that may run beside the main one: each row that holds, once, without the main route. */
export const alongside = (main: RouteId, c: Case): readonly Row[] => {
  const seen = new Set<RouteId>([main]);
  return alongsideRoutes.filter((row) => {
    if (seen.has(row.route) || !row.when.every((id) => rules[id].holds(c))) return false;
    seen.add(row.route);
    return true;
  });
};

/** The letters that a case can have: the main route's first, then those of the routes alongside. */
export const lettersFor = (main: RouteId, c: Case): readonly LetterId[] =>
  [main, ...alongside(main, c).map((row) => row.route)].filter(hasLetter);

/**
 * Takes all answers ever given, in any order, stale ones included, and today (ISO date); gives the path that
 * the order of questions makes of them. Pure: the whole journey (Back, check answers, result) derives from it.
 * `chosen` is the letter the person wants to make; its own questions are asked once the route is known.
 */
export function walk(answers: Answers, today: IsoDate, chosen?: ChosenLetter): Walk {
  const asked: QuestionId[] = [];
  const facts: Case = { today };
  const take = (id: QuestionId): boolean => {
    asked.push(id);
    const answer = Object.getOwnPropertyDescriptor(answers, id);
    return answer !== undefined && Reflect.defineProperty(facts, id, answer);
  };
  for (const [id, isAsked] of order) {
    const exit = firstRow(exits, facts);
    if (exit) return { asked, facts, route: exit.route, row: exit };
    if (isAsked && !isAsked(facts)) continue;
    if (!take(id)) return { asked, facts, next: id };
  }
  const row = firstRow(mainRoutes, facts);
  if (!row) throw new Error('The last row of mainRoutes has no rules, so one always holds');
  if (!chosen || !lettersFor(row.route, facts).includes(chosen.id))
    return { asked, facts, route: row.route, row };
  const letter = chosen.id;
  for (const id of chosen.asks(facts, (id) => holds(id, facts))) {
    if (!asked.includes(id) && !take(id)) return { asked, facts, route: row.route, row, letter, next: id };
  }
  return { asked, facts, route: row.route, row, letter };
}
