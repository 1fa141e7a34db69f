import type { RoughDate } from '../calendar/rough-date';
import type { Finding, PointReply } from '../questions';
import type { Came } from './may-come';

/** What a person said of one point, and whether they take it further. */
export interface PointSaid {
  readonly finding: Finding['finding'];
  readonly promise?: NonNullable<PointReply['promise']>;
  readonly takeOn: boolean;
}

/** All that a person told about what came. */
export interface Reply {
  readonly came: Came;
  readonly on?: RoughDate;
  /** Of a letter that asks for more time: whether it gives a reason and a new date. */
  readonly withReasons?: 'yes' | 'no' | 'notSure';
  /** One for each point, in their order; empty where the letter is no answer or there are no points. */
  readonly points: readonly PointSaid[];
}
