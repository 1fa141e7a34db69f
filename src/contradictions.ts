import type { IsoDate } from './domain/calendar/iso-date';
import { comesBefore } from './domain/date-order';
import { isForEachMatter } from './domain/happened';
import { walk } from './domain/journey';
import { isDateQuestion, notBefore, type Answers, type QuestionId } from './domain/questions';

/**
 * Takes all answers and today (ISO date); gives the dates on the path that cannot be right any more, because a date
 * that must come before them was changed, and the lists that no longer match the subjects ticked. They are asked again. Never throws.
 */
export function contradicted(answers: Answers, today: IsoDate): readonly QuestionId[] {
  const { asked, facts } = walk(answers, today);
  const isTooEarly = (id: QuestionId) => {
    if (!isDateQuestion(id)) return false;
    const date = facts[id];
    return date !== undefined && comesBefore(notBefore[id] ?? [], date, facts, today);
  };
  const isOfOthers = (id: QuestionId) => {
    const list = id === 'eachHappened' || id === 'findings' ? facts[id] : undefined;
    return list !== undefined && !isForEachMatter(list, facts);
  };
  return asked.filter((id) => isTooEarly(id) || isOfOthers(id));
}

/** Takes answers and the questions to be asked again; gives the answers without theirs. */
export function without(answers: Answers, ids: readonly QuestionId[]): Answers {
  const rest = { ...answers };
  for (const id of ids) Reflect.deleteProperty(rest, id);
  return rest;
}
