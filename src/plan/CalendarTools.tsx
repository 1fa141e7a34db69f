import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { Choice } from '../components/Choice';
import type { Deadline } from '../domain/due';
import { Section } from '../result/Section';
import { useShowDate } from '../result/useShowDate';
import { calendarEntries, daysToKeep, hangsOnToday, type CalendarChoices } from './calendar-entries';
import { GetCalendarFile } from './GetCalendarFile';
import { planNamespaces } from './plan-words';

/** Takes the deadlines of a case; offers those still to come as a calendar file, with titles that tell nothing. */
export function CalendarTools({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { t } = useTranslation(planNamespaces);
  const { t: tPage } = useTranslation('pages');
  const { today, safety } = useAnswers();
  const showDate = useShowDate();
  const [choices, setChoices] = useState<CalendarChoices>({ plainTitles: false, sendToday: false });
  const choose = (choice: keyof CalendarChoices) =>
    setChoices((before) => ({ ...before, [choice]: !before[choice] }));
  const entries = calendarEntries(deadlines, today, choices, { t, showDate });
  const canSendToday = deadlines.some(hangsOnToday);
  if (daysToKeep(deadlines, today, { sendToday: true }).length === 0)
    return (
      <Section title={t('plan:calendar.title')} className="plan-tools">
        <p>{t('plan:calendar.none')}</p>
      </Section>
    );
  return (
    <Section title={t('plan:calendar.title')} className="plan-tools">
      <p>{t('plan:calendar.intro')}</p>
      <p>{t('plan:calendar.secret', { own: t('plan:entry.own'), theirs: t('plan:entry.theirs') })}</p>
      <fieldset className="choices">
        <legend className="visually-hidden">{t('plan:calendar.options')}</legend>
        {safety?.neutralNames !== true && (
          <Choice
            type="checkbox"
            id="plain-titles"
            checked={choices.plainTitles}
            onChange={() => choose('plainTitles')}
            label={t('plan:calendar.plainTitles')}
            hint={t('plan:calendar.plainTitlesHint')}
          />
        )}
        {canSendToday && (
          <Choice
            type="checkbox"
            id="send-today"
            checked={choices.sendToday}
            onChange={() => choose('sendToday')}
            label={t('plan:calendar.sendToday')}
            hint={t('plan:calendar.sendTodayHint')}
          />
        )}
      </fieldset>
      <p role="status">{t('plan:calendar.count', { count: entries.length })}</p>
      {entries.length > 0 && (
        // A file made before a choice was changed is not the one asked for: start anew.
        <GetCalendarFile key={JSON.stringify(choices)} entries={entries} today={today} />
      )}
      <p className="quiet">{t('result:letter.downloadsStay', { leave: tPage('leave') })}</p>
    </Section>
  );
}
