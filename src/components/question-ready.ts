import { isSafetyQuestion, questions, type QuestionId } from '../domain/questions';
import { hasWords } from '../i18n';
import { isLater, laterInput } from './later-input';

/** Takes a question; gives the files of words that its page needs. */
export const wordFilesOf = (id: QuestionId) =>
  isSafetyQuestion(id) ? (['errors', 'safety'] as const) : (['errors', 'questions'] as const);

/** Takes a question; tells whether all that its page needs is here, so that it can be drawn at once. */
export const isQuestionReady = (id: QuestionId): boolean =>
  hasWords(...wordFilesOf(id)) && (!isLater(questions[id].kind) || laterInput.now() !== undefined);
