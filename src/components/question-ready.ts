import type { ReactNode } from 'react';
import { isSafetyQuestion, questions, type QuestionId } from '../domain/questions';
import { hasWords, needWords } from '../i18n';
import { loader } from '../loader';
import { answerCheck } from './answer-check';
import { councilInput, isLater, laterInput } from './later-inputs';

/**
 * Takes a question; gives the name of its file of words. The questions before anything else have a file of their own,
 * so that the first page does not wait for the rest.
 */
export const wordFileOf = (id: QuestionId) => (isSafetyQuestion(id) ? 'safety' : 'questions');

const WithWords = ({ children }: { readonly children?: ReactNode }) => children;
const wordsIn = (file: ReturnType<typeof wordFileOf>) => loader(() => needWords(file).then(() => WithWords));

/** What fetches the words of a question, by its file of them. */
export const questionWords = { safety: wordsIn('safety'), questions: wordsIn('questions') };

/** What going on from the first question needs, in the order in which it is needed; what stands together is fetched together. */
export const questionParts = [
  [answerCheck, laterInput],
  [councilInput, questionWords.questions],
];

/** Takes a question; tells whether the words that its page needs are here. */
export const hasQuestionWords = (id: QuestionId): boolean => hasWords(wordFileOf(id));

/** Takes a question; tells whether all that its page needs is here, so that it can be drawn at once. */
export const isQuestionReady = (id: QuestionId): boolean =>
  hasQuestionWords(id) && (!isLater(questions[id].kind) || laterInput.now() !== undefined);
