import type { TFunction } from 'i18next';
import { holidaysKnownUntil } from '../domain/calendar/bank-holidays';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { Count } from '../domain/calendar/working-days';
import type { Deadline, Reckoning } from '../domain/due';
import { isRange } from './deadline-sentences';

/** What turns keys and days into the language of the screen. */
export interface ShownIn {
  readonly t: TFunction<['result', 'deadlines']>;
  readonly showDate: (date: IsoDate) => string;
}

/** How one of a limit's dates was counted. `usual` or `longest` where it has both. */
export interface OneCount {
  readonly which: 'usual' | 'longest' | undefined;
  readonly counted: readonly string[];
  /** The days left out: weekends as a number, bank holidays one by one. */
  readonly skipped: { readonly intro: string; readonly days: readonly string[] } | undefined;
  readonly careful: readonly string[];
}

function lengthWords(length: Reckoning['length'], gaps: { date: string; start: string }, { t }: ShownIn) {
  if ('workingDays' in length)
    return t('deadlines:countedWorkingDays', { ...gaps, count: length.workingDays });
  return 'calendarDays' in length
    ? t('deadlines:countedCalendarDays', { ...gaps, count: length.calendarDays })
    : t('deadlines:countedMonths', { ...gaps, count: length.months });
}

function skippedWords({ skipped }: Count, { t, showDate }: ShownIn): OneCount['skipped'] {
  if (skipped.length === 0) return { intro: t('result:count.nothingSkipped'), days: [] };
  const holidays = skipped.filter(({ why }) => why !== 'weekend');
  const weekendDays = skipped.length - holidays.length;
  const named = holidays.map(({ why, date, substitute }) =>
    t(substitute ? 'result:count.substitute' : 'result:count.holiday', {
      name: t(`deadlines:skipped.${why}`),
      date: showDate(date),
    }),
  );
  const weekends = weekendDays > 0 ? [t('result:count.weekend', { count: weekendDays })] : [];
  return { intro: t('result:count.skipped'), days: [...weekends, ...named] };
}

function oneCount(
  { start, from, normal, extended, recommended }: Deadline,
  reckoning: Reckoning | undefined,
  words: ShownIn,
): readonly OneCount[] {
  const { t, showDate } = words;
  if (start === undefined || reckoning === undefined) return [];
  const { length, last, careful, count } = reckoning;
  const hasBoth = normal !== undefined && extended !== undefined;
  const earliest = showDate(start.earliest);
  const date = isRange(start)
    ? t('deadlines:between', { earliest, latest: showDate(start.latest) })
    : earliest;
  const isMoved = careful !== undefined && careful !== last.earliest;
  return [
    {
      which: hasBoth ? (reckoning === normal ? 'usual' : 'longest') : undefined,
      counted: [
        lengthWords(length, { date, start: t(`deadlines:starts.${from}`) }, words),
        ...('rolls' in length ? [t('result:count.rolls')] : []),
      ],
      skipped: count && skippedWords(count, words),
      careful: [
        ...(careful === undefined || recommended
          ? []
          : [t('result:count.lawSays', { date: showDate(last.earliest) })]),
        ...(isMoved
          ? [t('workingDays' in length ? 'result:count.carefulDays' : 'result:count.carefulMonths')]
          : []),
      ],
    },
  ];
}

/** Takes a deadline; tells how its days were counted, so that anybody can check it with a calendar. */
export function countWords(deadline: Deadline, words: ShownIn) {
  const { id, normal, extended } = deadline;
  const beyond = [normal, extended].some((reckoning) => reckoning?.count?.beyondKnownHolidays === true);
  return {
    note: words.t(`deadlines:notes.${id}`),
    counts: [...oneCount(deadline, normal, words), ...oneCount(deadline, extended, words)],
    beyond: beyond ? words.t('deadlines:beyondKnown', { year: holidaysKnownUntil.slice(0, 4) }) : undefined,
  };
}
