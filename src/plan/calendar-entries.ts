import type { CalendarEntry } from '../calendar-file/calendar-file';
import { dayToKeep, remindDays } from '../calendar-file/day-to-keep';
import { entryUid } from '../calendar-file/entry-uid';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { Deadline } from '../domain/due';
import { dateSentences, kindOf } from '../result/deadline-sentences';
import { countText } from './count-text';
import { sentenceText, type PlanWords } from './plan-words';

/** What a person chose for their file. */
export interface CalendarChoices {
  readonly plainTitles: boolean;
  /** Whether the letter goes out today, so that what it starts can be counted. */
  readonly sendToday: boolean;
}

/** Whether a deadline only stands if something is sent today. */
export const hangsOnToday = ({ from }: Deadline): boolean => from === 'today';

/** Takes deadlines, today (ISO date) and what was chosen; gives those with a day for the calendar, and that day. */
export const daysToKeep = (
  deadlines: readonly Deadline[],
  today: IsoDate,
  { sendToday }: Pick<CalendarChoices, 'sendToday'>,
): readonly { readonly deadline: Deadline; readonly day: IsoDate }[] =>
  deadlines.flatMap((deadline) => {
    const day = dayToKeep(deadline, today);
    return day === undefined || (hangsOnToday(deadline) && !sendToday) ? [] : [{ deadline, day }];
  });

function titleOf(deadline: Deadline, plain: boolean, { t }: PlanWords): string {
  if (!plain) return t(deadline.owes === 'you' ? 'plan:entry.own' : 'plan:entry.theirs');
  const kind = kindOf(deadline);
  // In neither is anybody late in law.
  return t(`plan:entry.plain.${kind === 'councilsCount' ? 'hoped' : kind}`, {
    name: t(`deadlines:names.${deadline.id}`),
  });
}

function noteOf(deadline: Deadline, day: IsoDate, words: PlanWords): string {
  const { t } = words;
  const { id, owes, extended, normal } = deadline;
  const isLatest = owes !== 'you' && extended !== undefined;
  const isAfterSafe = normal?.careful !== undefined && day > normal.careful;
  return [
    t('plan:entry.heading', { name: t(`deadlines:names.${id}`) }),
    ...dateSentences(deadline).map((sentence) => sentenceText(sentence, words)),
    ...(isLatest ? [t('plan:entry.latest')] : []),
    ...(isAfterSafe ? [t('plan:entry.lawDay')] : []),
    '',
    t('plan:entry.heading', { name: t('result:count.title') }),
    ...countText(deadline, words),
    '',
    t('plan:entry.heading', { name: t('result:count.ifPassed') }),
    t(`deadlines:ifPassed.${id}`),
    '',
    t('plan:entry.advice'),
  ].join('\n');
}

/**
 * Takes the deadlines of a case, today (ISO date), what was chosen and the words of the screen; gives the entries of
 * the calendar file. Days that have passed are left out. Titles tell nothing unless that was chosen.
 */
export function calendarEntries(
  deadlines: readonly Deadline[],
  today: IsoDate,
  choices: CalendarChoices,
  words: PlanWords,
): readonly CalendarEntry[] {
  return daysToKeep(deadlines, today, choices).map(({ deadline, day }) => {
    const { id, owes, start } = deadline;
    return {
      uid: entryUid(id, day, start?.earliest ?? '', start?.latest ?? ''),
      day,
      title: titleOf(deadline, choices.plainTitles, words),
      note: noteOf(deadline, day, words),
      remind: remindDays(day, today, owes === 'you'),
    };
  });
}
