import type { CautionId } from '../domain/cautions';
import type { DeadlineId } from '../domain/deadlines';
import type { QuestionId } from '../domain/questions';
import type { LetterId, RouteId } from '../domain/routes';
import type { RuleId } from '../domain/rules';
import type { SourceId } from '../domain/sources';

/** The tables of routes, by the word their rows' anchors begin with. */
export type RowTable = 'exit' | 'row' | 'beside';

/** The id of each kind of entry on the page; a source has its own, so that a letter can name it. */
export const anchorOf = {
  route: (id: RouteId) => `route-${id}`,
  letter: (id: LetterId) => `letter-${id}`,
  deadline: (id: DeadlineId) => `deadline-${id}`,
  caution: (id: CautionId) => `caution-${id}`,
  rule: (id: RuleId) => `rule-${id}`,
  question: (id: QuestionId) => `question-${id}`,
  source: (id: SourceId) => id,
  /** `place` counts from 1, as the rows are numbered on the page. */
  row: (table: RowTable, place: number) => `${table}-${place}`,
};
