import { ErrorList } from './ErrorList';
import { useProblemWords, type Problem } from './problems';

interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  /** Counts the attempts: each new one moves the focus here again. */
  readonly attempt: number;
}

/** Takes the problems of a form; lists them at the top of the page in the same words as at the fields. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const wordsOf = useProblemWords();
  return (
    <ErrorList
      errors={problems.map((problem) => ({ field: problem.field, words: wordsOf(problem) }))}
      attempt={attempt}
    />
  );
}
