import type { TFunction } from 'i18next';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { DateSentence } from '../result/deadline-sentences';

export type PlanNamespaces = ['result', 'deadlines', 'plan'];
export const planNamespaces: PlanNamespaces = ['result', 'deadlines', 'plan'];

/** What turns keys and days into the language of the screen; the first file is that of ShownIn, as types want it. */
export interface PlanWords {
  readonly t: TFunction<PlanNamespaces>;
  readonly showDate: (date: IsoDate) => string;
}

/** Takes one thing to say about a deadline's day; gives it as text, for where nothing can be drawn. */
export function sentenceText(sentence: DateSentence, { t, showDate }: PlanWords): string {
  if ('date' in sentence) return t(sentence.key, { date: showDate(sentence.date) });
  if ('from' in sentence)
    return t(sentence.key, { from: showDate(sentence.from), to: showDate(sentence.to) });
  return t(sentence.key);
}
