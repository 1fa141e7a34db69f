import type { IsoDate } from './calendar/iso-date';
import type { Answers } from './questions';

/** The answers on a person's present path, and today. Rules, deadlines and letters see this and nothing else. */
export type Case = Answers & { readonly today: IsoDate };

/** Whether any of the ticks is one of those wanted. An unanswered question has no ticks. */
export const anyOf = <V extends string>(
  ticks: readonly V[] | undefined,
  wanted: readonly NoInfer<V>[],
): boolean => ticks?.some((tick) => wanted.includes(tick)) ?? false;

/** Whether there is at least one tick and every one of them is among those allowed. */
export const onlyOf = <V extends string>(
  ticks: readonly V[] | undefined,
  allowed: readonly NoInfer<V>[],
): boolean => ticks !== undefined && ticks.length > 0 && ticks.every((tick) => allowed.includes(tick));

/** Whether the answer is one of those wanted. An unanswered question never is. */
export const isOneOf = <V extends string>(answer: V | undefined, wanted: readonly NoInfer<V>[]): boolean =>
  answer !== undefined && wanted.includes(answer);
