import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../domain/questions';

/** The words of one question. `label` is its name in lists; `instead` are a date's answers that are no date. */
export interface QuestionWords {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly optionHints?: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, string>>;
  readonly instead?: Readonly<Record<string, string>>;
}

/** Gives a function from a question's id to its words, in the language of the screen. */
export function useQuestionWords(): (id: QuestionId) => QuestionWords {
  const { t } = useTranslation('questions');
  return (id) => t(id, { returnObjects: true });
}
