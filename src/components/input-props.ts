import type { Problem } from './problems';
import type { QuestionWords } from './question-words';
import type { QuestionForm } from './useQuestionForm';

/** What every kind of input is given. */
export interface InputProps {
  readonly form: QuestionForm;
  readonly words: QuestionWords;
  readonly problems: readonly Problem[];
  /** Ids of the hint and the error. */
  readonly describedBy: string | undefined;
}
