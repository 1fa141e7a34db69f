import type { TFunction } from 'i18next';
import type { IsoDate } from '../domain/calendar/iso-date';

/** The files of words that the rule book is written from. */
export const bookWords = [
  'rule-book',
  'routes',
  'rules',
  'deadlines',
  'cautions',
  'questions',
  'safety',
  'pages',
  'letters',
] as const;

/** Gives the text of a key, in the language of the screen. */
export type Say = TFunction<typeof bookWords>;

/** All that the tables need to be put into words. */
export interface Words {
  readonly t: Say;
  readonly showDate: (date: IsoDate) => string;
}
