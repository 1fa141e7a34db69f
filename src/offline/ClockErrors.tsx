import { useEffect, useRef, type MouseEvent } from 'react';
import { useClockProblem } from './useClockProblem';
import type { ClockProblem } from './useClockForm';
import { useTranslation } from 'react-i18next';

interface ClockErrorsProps {
  readonly problem: ClockProblem;
  /** Counts the attempts: each new one moves the focus here again. */
  readonly attempt: number;
}

/** Takes what is wrong; says it at the top of the page with a link to the field, and takes the focus. */
export function ClockErrors({ problem, attempt }: ClockErrorsProps) {
  const { t } = useTranslation('offline');
  const wordsOf = useClockProblem();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  const field = problem === 'choose' ? 'clock-yes' : 'clock-day';

  function goTo(event: MouseEvent) {
    event.preventDefault();
    document.getElementById(field)?.focus();
  }

  return (
    <div className="error-summary" role="alert" aria-labelledby="error-heading" tabIndex={-1} ref={box}>
      <h2 id="error-heading">{t('clock.summary')}</h2>
      <ul>
        <li>
          <a href={`#${field}`} onClick={goTo}>
            {wordsOf(problem)}
          </a>
        </li>
      </ul>
    </div>
  );
}
