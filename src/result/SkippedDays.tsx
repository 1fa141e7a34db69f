import { useTranslation } from 'react-i18next';
import type { Count, Skipped } from '../domain/calendar/working-days';
import { skippedDays } from './skipped-days';
import { useShowDate } from './useShowDate';

/** Takes a count; names every day it left out: weekends as a number, bank holidays one by one. */
export function SkippedDays({ count }: { readonly count: Count }) {
  const { t } = useTranslation('result');
  const { weekendDays, holidays } = skippedDays(count);
  if (count.skipped.length === 0) return <p>{t('count.nothingSkipped')}</p>;
  return (
    <div>
      <p>{t('count.skipped')}</p>
      <ul className="skipped">
        {weekendDays > 0 && <li>{t('count.weekend', { count: weekendDays })}</li>}
        {holidays.map((day) => (
          <HolidayLine key={day.date} day={day} />
        ))}
      </ul>
    </div>
  );
}

function HolidayLine({ day }: { readonly day: Skipped }) {
  const { t } = useTranslation(['result', 'deadlines']);
  const showDate = useShowDate();
  const words = { name: t(`deadlines:skipped.${day.why}`), date: showDate(day.date) };
  return <li>{t(day.substitute ? 'result:count.substitute' : 'result:count.holiday', words)}</li>;
}
