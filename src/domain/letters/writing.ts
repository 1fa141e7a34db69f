import type { IsoDate } from '../calendar/iso-date';
import type { MonthOnly } from '../calendar/rough-date';
import { englishDate } from './english-date';
import { englishList } from './english-list';
import type { Say } from './say';
import { saidBySeveral } from './we';

/** How a language writes what no sentence of the locales can hold. A letter that is sent is written as English does. */
export interface Writing {
  /** A day or a month, as a sentence has it: "3 May 2026", "May 2026". */
  readonly date: (date: IsoDate | MonthOnly) => string;
  /** Words or names, as a sentence has them: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** Takes what says a sentence for one person; gives what says it for several who write together. */
  readonly forSeveral: (say: Say) => Say;
}

export const englishWriting: Writing = {
  date: englishDate,
  list: englishList,
  forSeveral:
    (say) =>
    (key, gaps = {}) =>
      saidBySeveral(gaps, (marked) => say(key, marked)),
};
