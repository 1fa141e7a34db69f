import type { Case } from './case';
import { alongside } from './decide-route';
import type { Walk } from './journey';
import { questions, type QuestionId } from './questions';
import type { RouteId } from './routes';
import { rules, type RuleId } from './rules';
import type { SourceId } from './sources';

/** Why a rule held: where the law says so, and the person's own answers that it was decided on. */
export interface Explanation {
  readonly rule: RuleId;
  readonly sources: readonly SourceId[];
  readonly answers: readonly QuestionId[];
}

/** Why the main route was chosen, and why each route beside it is open. */
export interface Decided {
  readonly main: readonly Explanation[];
  readonly alongside: readonly { readonly route: RouteId; readonly why: readonly Explanation[] }[];
}

const isQuestion = (key: string | symbol): key is QuestionId =>
  typeof key === 'string' && Object.hasOwn(questions, key);

/**
 * Takes a rule and a case; gives the answers the rule read, in the order of the questions. The rule itself is
 * run and watched, so that the reasons on the screen cannot say anything else than the decision rests on.
 * Answers that were read and are not there decided nothing and are left out, as is today's date.
 */
export function explain(rule: RuleId, c: Case): Explanation {
  const read = new Set<QuestionId>();
  const watched = new Proxy(c, {
    get: (answers, key): unknown => {
      if (isQuestion(key) && answers[key] !== undefined) read.add(key);
      return Reflect.get(answers, key);
    },
  });
  rules[rule].holds(watched);
  const answers = Object.keys(questions).filter((id): id is QuestionId => isQuestion(id) && read.has(id));
  return { rule, sources: rules[rule].sources, answers };
}

/** Takes a walk; gives every rule of the row that decided and of each row beside it, explained. */
export function decided({ facts, route, row }: Walk): Decided {
  const why = (ids: readonly RuleId[]) => ids.map((id) => explain(id, facts));
  return {
    main: why(row?.when ?? []),
    alongside:
      route === undefined
        ? []
        : alongside(route, facts).map((beside) => ({ route: beside.route, why: why(beside.when) })),
  };
}
