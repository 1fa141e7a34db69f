import { Suspense } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { AnswersProvider } from '../answers';
import { dateInWords } from '../components/date-words';
import { ErrorList } from '../components/ErrorList';
import { Frame } from '../components/Frame';
import { headingId, Page } from '../components/Page';
import { Waiting } from '../components/Waiting';
import type { IsoDate } from '../domain/calendar/iso-date';
import { localeFor } from '../i18n';
import '../styles/offline.css';
import { ClockBoxes } from './ClockBoxes';
import { useClockForm } from './useClockForm';
import { useClockProblem } from './useClockProblem';

interface ClockPageProps {
  /** The day on the device, which is plainly wrong. */
  readonly today: IsoDate;
  /** Goes on with the day that the person says it is. */
  readonly onToday: (day: IsoDate) => void;
}

/** Asks whether the clock of the device is right, before any date is shown. It stands before the app and has no answers. */
export function ClockPage({ today, onToday }: ClockPageProps) {
  return (
    <AnswersProvider today={today}>
      <Frame>
        <Suspense fallback={<Waiting />}>
          <AskTheDay today={today} onToday={onToday} />
        </Suspense>
      </Frame>
    </AnswersProvider>
  );
}

function AskTheDay({ today, onToday }: ClockPageProps) {
  const { t, i18n } = useTranslation(['offline', 'pages']);
  const locale = localeFor(i18n.resolvedLanguage);
  const wordsOf = useClockProblem();

  const form = useClockForm(today, (day) => {
    flushSync(() => onToday(day));
    document.getElementById(headingId)?.focus();
  });

  const errors = form.problem && (
    <ErrorList
      errors={[
        { field: form.problem === 'choose' ? 'clock-yes' : 'clock-day', words: wordsOf(form.problem) },
      ]}
      attempt={form.attempt}
    />
  );

  return (
    <Page
      title={t('clock.title')}
      heading={t('clock.heading', { date: dateInWords(today, locale) })}
      errors={errors}
    >
      <p>{t('clock.why')}</p>
      <p>{t('clock.whichToo')}</p>
      <form noValidate onSubmit={form.onSubmit}>
        <ClockBoxes form={form} />
        <button className="button" type="submit">
          {t('pages:continue')}
        </button>
      </form>
      <section className="clock-mend">
        <h2>{t('clock.mend.heading')}</h2>
        <ol>
          {(['settings', 'automatic', 'again'] as const).map((step) => (
            <li key={step}>{t(`clock.mend.${step}`)}</li>
          ))}
        </ol>
      </section>
    </Page>
  );
}
