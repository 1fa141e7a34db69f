import { useAnswers } from '../answers';
import { typedFrom } from '../components/typed';
import { contradicted, without } from '../contradictions';
import { walk } from '../domain/journey';
import type { Answers, QuestionId } from '../domain/questions';
import type { Returned } from '../domain/reply/reset';
import type { Kept } from '../journey-context';
import { questionIds } from '../paths';

interface ComingBack {
  /** What else is kept besides the answers. */
  readonly more?: (kept: Kept) => Kept;
  /** Where to go; takes the answers as they are kept now. Otherwise to the next question, or the result. */
  readonly path?: (answers: Answers) => string | undefined;
}

/** What differs from before loses what was typed on its page: the new answer stands there now. */
const changedIds = (before: Answers, after: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => before[id] !== after[id]);

function withoutLetter(kept: Kept): Kept {
  const rest = { ...kept };
  Reflect.deleteProperty(rest, 'chosen');
  return rest;
}

/** Gives the function that keeps the answers after something came or went, and carries on. The letter chosen before is done with. */
export function useComeBack() {
  const { answers: before, comeBack, drafts, today } = useAnswers();
  return ({ answers, boxes }: Returned, { more = (kept) => kept, path }: ComingBack = {}) => {
    const again = contradicted(answers, today);
    const settled = without(answers, again);
    for (const id of changedIds(before, answers)) drafts.delete(id);
    for (const id of again) drafts.set(id, typedFrom(answers[id]));
    for (const id of questionIds) if (boxes[id] !== undefined) drafts.set(id, typedFrom(boxes[id]));
    comeBack((kept) => more({ ...withoutLetter(kept), answers: settled }), path?.(settled));
  };
}

/** Takes today and what to show once nothing more must be asked; gives the path for `useComeBack`. */
export const unlessAsked =
  (today: Parameters<typeof walk>[1], path: string) =>
  (answers: Answers): string | undefined =>
    walk(answers, today).next === undefined ? path : undefined;
