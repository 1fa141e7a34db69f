import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { due } from '../domain/due';
import type { RouteId } from '../domain/routes';
import { paths } from '../paths';
import { useShowDate } from '../result/useShowDate';
import { placeOf } from './place';
import { hangsOnToday } from './calendar-entries';
import { CalendarTools } from './CalendarTools';
import { Now } from './Now';
import { OtherDates } from './OtherDates';
import { SendAndProve } from './SendAndProve';
import { Timeline } from './Timeline';

/** Takes the main route of a finished walk; shows where the person is, whose turn it is, and every date to keep. */
export function Plan({ route }: { readonly route: RouteId }) {
  const { t } = useTranslation(['plan', 'result']);
  const { walk, made = [] } = useAnswers();
  const { facts } = walk;
  const showDate = useShowDate();
  const deadlines = due(facts);
  const place = placeOf(facts, route, made);
  const { way, turn, gone } = place;
  // Of all that something sent today would start, only what this procedure's letter starts.
  const others = way.others.filter((deadline) => !hangsOnToday(deadline));
  const forCalendar = [...way.steps.flatMap((step) => step.due), ...others];
  return (
    <div className="result plan">
      <div>
        <p className="lead plan-screen-only">{t('plan:lead')}</p>
        <p className="quiet">{t('plan:madeOn', { date: showDate(facts.today) })}</p>
      </div>
      <Now route={route} deadlines={deadlines} turn={turn} gone={gone} />
      <Timeline {...place} />
      <OtherDates
        deadlines={way.others}
        title={t(way.steps.length === 0 ? 'plan:otherDates.all' : 'plan:otherDates.title')}
      />
      <CalendarTools deadlines={forCalendar} />
      <SendAndProve />
      <div className="plan-buttons plan-tools">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('plan:print')}
        </button>
        <Link className="back-to-result" href={paths.result}>
          {t('result:letter.after.back')}
        </Link>
      </div>
    </div>
  );
}
