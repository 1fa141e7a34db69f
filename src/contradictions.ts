import { answerSchema } from './domain/answer-schema';
import type { IsoDate } from './domain/calendar/iso-date';
import { walk } from './domain/journey';
import { notBefore, type Answers, type QuestionId } from './domain/questions';

/**
 * Takes all answers and today (ISO date); gives the dates on the path that cannot be right any more, because a date
 * that must come before them was changed, and the lists that no longer match the subjects ticked. They are asked again. Never throws.
 */
export function contradicted(answers: Answers, today: IsoDate): readonly QuestionId[] {
  const { asked, facts } = walk(answers, today);
  const leansOnOthers = (id: QuestionId) => id in notBefore || id === 'eachHappened' || id === 'findings';
  return asked.filter(
    (id) => leansOnOthers(id) && id in facts && !answerSchema(id, facts, today).safeParse(facts[id]).success,
  );
}

/** Takes answers and the questions to be asked again; gives the answers without theirs. */
export function without(answers: Answers, ids: readonly QuestionId[]): Answers {
  const rest = { ...answers };
  for (const id of ids) Reflect.deleteProperty(rest, id);
  return rest;
}
