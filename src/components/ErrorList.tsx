import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** One thing to mend in the words of its field, with the field's id. */
export interface ErrorInWords {
  readonly field: string;
  readonly words: string;
}

interface ErrorListProps {
  readonly errors: readonly ErrorInWords[];
  /** Counts the attempts: each new one moves the focus here again. */
  readonly attempt: number;
}

/** Takes what is wrong; lists it at the top of the page with links to the fields, and takes the focus. */
export function ErrorList({ errors, attempt }: ErrorListProps) {
  const { t } = useTranslation('pages');
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
        {errors.map(({ field, words }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
