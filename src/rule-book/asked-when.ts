import { order, type Condition } from '../domain/order';
import type { QuestionId } from '../domain/questions';
import type { RuleId } from '../domain/rules';

/** Of each group of rules at least one must hold. */
export type Needs = readonly (readonly RuleId[])[];

/** Whom a question is asked: everybody, those for whom its rules hold, or only who makes a certain letter. */
export type AskedOf =
  { readonly kind: 'everybody' | 'letter' } | { readonly kind: 'needs'; readonly needs: Needs };

/** Takes the condition of a question in the order; gives whom it is asked, by name where the condition names its rules. */
export const askedOf = (condition: Condition | undefined): AskedOf =>
  condition === undefined ? { kind: 'everybody' } : { kind: 'needs', needs: condition.needs };

const conditions = new Map<QuestionId, AskedOf>(order.map(([id, isAsked]) => [id, askedOf(isAsked)]));

/** Takes a question; gives whom it is asked. */
export const whomAsked = (id: QuestionId): AskedOf => conditions.get(id) ?? { kind: 'letter' };

/** The questions of the journey in the order they are asked, then those that only letters ask. */
export const inOrderAsked = (all: readonly QuestionId[]): readonly QuestionId[] => [
  ...conditions.keys(),
  ...all.filter((id) => !conditions.has(id)),
];
