import { useTranslation } from 'react-i18next';
import { holidaysKnownUntil } from '../domain/calendar/bank-holidays';
import type { Deadline, Reckoning } from '../domain/due';
import { countedLength, rolls } from './counted-length';
import { isRange } from './deadline-sentences';
import { SkippedDays } from './SkippedDays';
import { useShowDate } from './useShowDate';

/** Takes a deadline; tells how its days were counted, so that anybody can check it with a calendar. */
export function HowCounted({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation(['result', 'deadlines']);
  const { id, normal, extended } = deadline;
  const beyond = [normal, extended].some((reckoning) => reckoning?.count?.beyondKnownHolidays === true);
  return (
    <div className="how-counted">
      <p>{t(`deadlines:notes.${id}`)}</p>
      {normal !== undefined && <OneCount deadline={deadline} reckoning={normal} which="usual" />}
      {extended !== undefined && <OneCount deadline={deadline} reckoning={extended} which="longest" />}
      {beyond && <p>{t('deadlines:beyondKnown', { year: holidaysKnownUntil.slice(0, 4) })}</p>}
    </div>
  );
}

interface OneCountProps {
  readonly deadline: Deadline;
  readonly reckoning: Reckoning;
  readonly which: 'usual' | 'longest';
}

function OneCount({ deadline, reckoning, which }: OneCountProps) {
  const { t } = useTranslation(['result', 'deadlines']);
  const showDate = useShowDate();
  const { start, from, extended, recommended } = deadline;
  const { length, last, careful, count } = reckoning;
  if (start === undefined) return null;
  const earliest = showDate(start.earliest);
  const date = isRange(start)
    ? t('deadlines:between', { earliest, latest: showDate(start.latest) })
    : earliest;
  const counted = { date, start: t(`deadlines:starts.${from}`) };
  const { key, count: number } = countedLength(length);
  const inWorkingDays = 'workingDays' in length;
  return (
    <div>
      {extended !== undefined && <p className="count-heading">{t(`result:count.${which}`)}</p>}
      <p>{t(key, { ...counted, count: number })}</p>
      {rolls(length) && <p>{t('result:count.rolls')}</p>}
      {count !== undefined && <SkippedDays count={count} />}
      {careful !== undefined && !recommended && (
        <p>{t('result:count.lawSays', { date: showDate(last.earliest) })}</p>
      )}
      {careful !== undefined && careful !== last.earliest && (
        <p>{t(inWorkingDays ? 'result:count.carefulDays' : 'result:count.carefulMonths')}</p>
      )}
    </div>
  );
}
