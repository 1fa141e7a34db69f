import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords, type Problem } from './problems';

interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  /** Counts the attempts: each new one moves the focus here again. */
  readonly attempt: number;
}

/** Takes what is wrong; lists it at the top of the page with links to the fields, and takes the focus. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation('pages');
  const wordsOf = useProblemWords();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), [attempt]);

  function goTo(event: MouseEvent, field: string) {
    event.preventDefault();
    document.getElementById(field)?.focus();
  }

  return (
    <div className="error-summary" role="alert" aria-labelledby="error-heading" tabIndex={-1} ref={box}>
      <h2 id="error-heading">{t('errors.heading')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${problem.field}`} onClick={(event) => goTo(event, problem.field)}>
              {wordsOf(problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
