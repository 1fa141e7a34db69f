import { cautions, type CautionId } from '../domain/cautions';
import { deadlines, type DeadlineId } from '../domain/deadlines';
import { questions, type QuestionId } from '../domain/questions';
import { routes, type RouteId } from '../domain/routes';
import { rules, type RuleId } from '../domain/rules';
import { sources, type SourceId } from '../domain/sources';

const idsOf = <Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] => {
  const isId = (key: string): key is Id => Object.hasOwn(table, key);
  return Object.keys(table).filter(isId);
};

/** Every id of each table, in the table's own order. */
export const ids: {
  readonly routes: readonly RouteId[];
  readonly rules: readonly RuleId[];
  readonly deadlines: readonly DeadlineId[];
  readonly cautions: readonly CautionId[];
  readonly questions: readonly QuestionId[];
  readonly sources: readonly SourceId[];
} = {
  routes: idsOf(routes),
  rules: idsOf(rules),
  deadlines: idsOf(deadlines),
  cautions: idsOf(cautions),
  questions: idsOf(questions),
  sources: idsOf(sources),
};
