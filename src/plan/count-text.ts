import { holidaysKnownUntil } from '../domain/calendar/bank-holidays';
import type { Count } from '../domain/calendar/working-days';
import type { Deadline, Reckoning } from '../domain/due';
import { countedLength, rolls } from '../result/counted-length';
import { isRange } from '../result/deadline-sentences';
import { skippedDays } from '../result/skipped-days';
import type { PlanWords } from './plan-words';

function skippedText(count: Count, { t, showDate }: PlanWords): readonly string[] {
  const { weekendDays, holidays } = skippedDays(count);
  if (count.skipped.length === 0) return [t('result:count.nothingSkipped')];
  const named = holidays.map((day) =>
    t(day.substitute ? 'result:count.substitute' : 'result:count.holiday', {
      name: t(`deadlines:skipped.${day.why}`),
      date: showDate(day.date),
    }),
  );
  const weekends = weekendDays > 0 ? [t('result:count.weekend', { count: weekendDays })] : [];
  const lines = [...weekends, ...named].map((words) => t('plan:entry.line', { words }));
  return [t('result:count.skipped'), ...lines];
}

function oneCount(deadline: Deadline, reckoning: Reckoning, words: PlanWords): readonly string[] {
  const { t, showDate } = words;
  const { start, from, recommended } = deadline;
  const { length, last, careful, count } = reckoning;
  if (start === undefined) return [];
  const earliest = showDate(start.earliest);
  const date = isRange(start)
    ? t('deadlines:between', { earliest, latest: showDate(start.latest) })
    : earliest;
  const counted = { date, start: t(`deadlines:starts.${from}`) };
  const { key, count: number } = countedLength(length);
  return [
    t(key, { ...counted, count: number }),
    ...(rolls(length) ? [t('result:count.rolls')] : []),
    ...(count === undefined ? [] : skippedText(count, words)),
    ...(careful === undefined || recommended
      ? []
      : [t('result:count.lawSays', { date: showDate(last.earliest) })]),
    ...(careful === undefined || careful === last.earliest
      ? []
      : [t('workingDays' in length ? 'result:count.carefulDays' : 'result:count.carefulMonths')]),
  ];
}

/** Takes a deadline; gives line by line how its days were counted: what the result page says under "How we counted". */
export function countText(deadline: Deadline, words: PlanWords): readonly string[] {
  const { t } = words;
  const { normal, extended } = deadline;
  const both = normal !== undefined && extended !== undefined;
  const heading = (which: 'usual' | 'longest') =>
    both ? [t('plan:entry.heading', { name: t(`result:count.${which}`) })] : [];
  const beyond = [normal, extended].some((reckoning) => reckoning?.count?.beyondKnownHolidays === true);
  return [
    t(`deadlines:notes.${deadline.id}`),
    ...(normal === undefined ? [] : [...heading('usual'), ...oneCount(deadline, normal, words)]),
    ...(extended === undefined ? [] : [...heading('longest'), ...oneCount(deadline, extended, words)]),
    ...(beyond ? [t('deadlines:beyondKnown', { year: holidaysKnownUntil.slice(0, 4) })] : []),
  ];
}
