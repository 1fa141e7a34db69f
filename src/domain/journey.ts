import type { IsoDate } from './calendar/iso-date';
import type { Case } from './case';
import { firstRow, lettersFor } from './decide-route';
import type { Letter } from './letters/letter';
import { order } from './order';
import type { Answers, QuestionId } from './questions';
import { exits, mainRoutes, type LetterId, type Row, type RouteId } from './routes';
import { rules } from './rules';

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
  if (!chosen || !lettersFor(row.route, facts).includes(chosen.id)) {
    return { asked, facts, route: row.route, row };
  }
  const letter = chosen.id;
  for (const id of chosen.asks(facts, (id) => rules[id].holds(facts))) {
    if (!asked.includes(id) && !take(id)) return { asked, facts, route: row.route, row, letter, next: id };
  }
  return { asked, facts, route: row.route, row, letter };
}
