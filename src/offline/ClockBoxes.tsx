import { useTranslation } from 'react-i18next';
import { Choice } from '../components/Choice';
import { dateInWords } from '../components/date-words';
import { headingId } from '../components/Page';
import { localeFor } from '../i18n';
import { useClockProblem } from './useClockProblem';
import type { ClockFormState } from './useClockForm';
import '../styles/date-boxes.css';

const errorId = 'clock-error';

/** Takes the form; asks whether the device's day is right, and for the right one where it is not. */
export function ClockBoxes({ form }: { readonly form: ClockFormState }) {
  const { t, i18n } = useTranslation(['offline', 'pages']);
  const wordsOf = useClockProblem();
  const { choice, choose, boxes, type, typed, problem } = form;
  const understood = dateInWords(typed, localeFor(i18n.resolvedLanguage));
  const isWrong = problem !== undefined && problem !== 'choose' && choice === 'no';
  return (
    <fieldset className="choices" aria-labelledby={headingId} aria-describedby={problem && errorId}>
      {problem && (
        <p className="field-error" id={errorId}>
          <span className="visually-hidden">{t('pages:errors.prefix')} </span>
          <span>{wordsOf(problem)}</span>
        </p>
      )}
      {(['yes', 'no'] as const).map((one) => (
        <Choice
          key={one}
          type="radio"
          name="clock"
          id={`clock-${one}`}
          label={t(`clock.${one}`)}
          checked={choice === one}
          onChange={() => choose(one)}
        />
      ))}
      {choice === 'no' && (
        <div className="revealed" role="group" aria-label={t('clock.legend')}>
          <div className="date-boxes">
            {(['day', 'month', 'year'] as const).map((box) => (
              <div key={box} className={`date-box date-box-${box}`}>
                <label htmlFor={`clock-${box}`}>{t(`pages:date.${box}`)}</label>
                <input
                  type="text"
                  id={`clock-${box}`}
                  inputMode={box === 'month' ? 'text' : 'numeric'}
                  autoComplete="off"
                  aria-invalid={isWrong || undefined}
                  aria-describedby={isWrong ? `${errorId} clock-example` : 'clock-example'}
                  value={boxes[box]}
                  onChange={(event) => type(box, event.target.value)}
                />
              </div>
            ))}
          </div>
          <p className="hint" id="clock-example">
            {t('pages:date.example')}
          </p>
          <p className="understood" aria-live="polite">
            {understood !== undefined && <span>{t('pages:date.understood', { date: understood })}</span>}
          </p>
          <p className="hint">{t('clock.used')}</p>
        </div>
      )}
    </fieldset>
  );
}
