/** The words of the screen that a person looks for. */
import errors from '@locales/en/errors.json';
import pages from '@locales/en/pages.json';
import questions from '@locales/en/questions.json';
import result from '@locales/en/result.json';
import routes from '@locales/en/routes.json';
import type { QuestionId } from '../../src/domain/questions';

export const english = { errors, pages, questions, result, routes };

export type Words = typeof english;

type Named = Readonly<Record<string, string>>;

/** What the words of a question have in common, whatever its kind. */
export interface WordsOfQuestion {
  readonly title: string;
  readonly label: string;
  readonly options?: Named;
  readonly instead?: Named;
}

export const wordsOf = (words: Words, id: QuestionId): WordsOfQuestion => words.questions[id];
