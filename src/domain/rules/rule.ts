import type { Case } from '../case';
import type { SourceId } from '../sources';

/** One named fact of law or of the case. Its words are `rules:<id>` in the locales. */
export interface Rule {
  /** Where the law says so; empty where the rule only repeats what the person told us. */
  readonly sources: readonly SourceId[];
  readonly holds: (c: Case) => boolean;
}

/** A rule that rests on the law, with the ids of its sources. */
export const lawful = (sources: readonly SourceId[], holds: Rule['holds']): Rule => ({ sources, holds });

/** A rule that only repeats what the person told us. */
export const told = (holds: Rule['holds']): Rule => ({ sources: [], holds });
