import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../calendar-file/calendar-file';
import type { IsoDate } from '../domain/calendar/iso-date';
import { ShareCalendarFile } from './ShareCalendarFile';
import { useCalendarFile } from './useCalendarFile';

interface GetCalendarFileProps {
  readonly entries: readonly CalendarEntry[];
  readonly today: IsoDate;
}

/** Takes the entries and today; makes the file when asked, says aloud how far it is, and keeps a link to it in sight. */
export function GetCalendarFile({ entries, today }: GetCalendarFileProps) {
  const { t } = useTranslation('plan');
  const { now, save } = useCalendarFile(entries, today);
  const { state } = now;
  return (
    <>
      <div className="plan-buttons">
        <button
          type="button"
          className="button"
          aria-disabled={state === 'working'}
          onClick={state === 'working' ? undefined : save}
        >
          {t('calendar.get')}
        </button>
      </div>
      <div role="status">
        {state === 'working' && <p>{t('calendar.working')}</p>}
        {state === 'failed' && <p className="plan-failed">{t('calendar.failed')}</p>}
        {state === 'ready' && <p>{t('calendar.ready')}</p>}
      </div>
      {state === 'ready' && (
        <div className="plan-buttons">
          <a className="ready-link" href={now.url} download={now.file.name}>
            {t('calendar.readyLink')}
          </a>
          <ShareCalendarFile file={now.file} />
        </div>
      )}
    </>
  );
}
