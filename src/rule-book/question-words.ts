import type { QuestionWords } from '../components/question-words';
import { isSafetyQuestion, type QuestionId } from '../domain/questions';
import type { Say } from './words';

/** Takes a question and the words; gives the question's words as a parent reads them. */
export const wordsOfQuestion = (id: QuestionId, t: Say): QuestionWords =>
  isSafetyQuestion(id)
    ? t(`safety:${id}`, { returnObjects: true })
    : t(`questions:${id}`, { returnObjects: true });
