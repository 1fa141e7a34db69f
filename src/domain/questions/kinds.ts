/**
 * A question is what may be asked, without words and without its place in the journey.
 * `samples` are ticks that the tests walk together: one for each way the rules can turn.
 */
export interface Radios<V extends string = string> {
  readonly kind: 'radios';
  readonly options: readonly V[];
}

export interface Checkboxes<V extends string = string> {
  readonly kind: 'checkboxes';
  /** Options under the heading (a locale key) that groups them on the page. */
  readonly groups: Readonly<Record<string, readonly V[]>>;
  /** Options that clear every other tick: "none of these", "I am not sure". */
  readonly alone: readonly V[];
  readonly samples: readonly (readonly V[])[];
}

/** A day, a month or "not sure" (see RoughDate), or one of `instead`. Always a day in the past. */
export interface PastDate<V extends string = never> {
  readonly kind: 'date';
  /** Answers that are no date: "it is still going on". */
  readonly instead: readonly V[];
}

/** A day, a month or "not sure" for each subject that was ticked. */
export interface EachDate {
  readonly kind: 'eachDate';
}

/** What the council found on each subject, and whether it has done what it promised. */
export interface Findings {
  readonly kind: 'findings';
}

export interface CouncilChoice {
  readonly kind: 'council';
}

export interface Text {
  readonly kind: 'text';
  readonly lines: 'one' | 'few' | 'many';
  readonly optional: boolean;
  /** What browsers and password managers call this field, for filling it in (WCAG 1.3.5). */
  readonly autoComplete?: string;
}

export interface Points {
  readonly kind: 'points';
}

export type Question =
  Radios | Checkboxes | PastDate<string> | EachDate | Findings | CouncilChoice | Text | Points;

/** One of several answers; "not sure" is an option like any other, never a missing answer. */
export const radios = <const V extends string>(...options: readonly V[]): Radios<V> => ({
  kind: 'radios',
  options,
});

/** Several answers at once. `groups` holds the options under their headings, `alone` those that clear all others. */
export const checkboxes = <const V extends string>(
  groups: Readonly<Record<string, readonly V[]>>,
  alone: readonly V[],
  samples: readonly (readonly NoInfer<V>[])[],
): Checkboxes<V> => ({ kind: 'checkboxes', groups, alone, samples });

/** A day in the past, exact or rough, or one of the answers that are no date. */
export const pastDate = <const V extends string = never>(...instead: readonly V[]): PastDate<V> => ({
  kind: 'date',
  instead,
});

export const eachDate: EachDate = { kind: 'eachDate' };

export const findingsOnEach: Findings = { kind: 'findings' };

export const councilChoice: CouncilChoice = { kind: 'council' };

/** Free text; `lines` says how much room it gets on the page. */
export const text = (lines: Text['lines'], more: { optional?: true; autoComplete?: string } = {}): Text => ({
  kind: 'text',
  lines,
  optional: more.optional ?? false,
  ...(more.autoComplete === undefined ? {} : { autoComplete: more.autoComplete }),
});

export const points: Points = { kind: 'points' };
