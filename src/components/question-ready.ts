import type { ReactNode } from 'react';
import { isSafetyQuestion, questions, type QuestionId } from '../domain/questions';
import { hasWords, needWords } from '../i18n';
import { loader } from '../loader';
import { councilInput, isLater, laterInput } from './later-inputs';

/** Takes a question; gives the files of words that its page needs. */
export const wordFilesOf = (id: QuestionId) =>
  isSafetyQuestion(id) ? (['errors', 'safety'] as const) : (['errors', 'questions'] as const);

const WithWords = ({ children }: { readonly children?: ReactNode }) => children;
const wordsOf = (id: QuestionId) => loader(() => needWords(...wordFilesOf(id)).then(() => WithWords));

/** The words of the questions: those of the first, and those of all others. */
export const questionWords = { safety: wordsOf('dangerNow'), others: wordsOf('subjects') };

/** What the next questions need, the soonest needed first. */
export const questionParts = [questionWords.others, councilInput, laterInput];

/** Takes a question; tells whether all that its page needs is here, so that it can be drawn at once. */
export const isQuestionReady = (id: QuestionId): boolean =>
  hasWords(...wordFilesOf(id)) && (!isLater(questions[id].kind) || laterInput.now() !== undefined);
