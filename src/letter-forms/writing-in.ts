import type { i18n } from 'i18next';
import { isIsoDate } from '../domain/calendar/iso-date';
import type { LetterKey, Say } from '../domain/letters/say';
import type { Writing } from '../domain/letters/writing';

/** The gap by which a sentence is asked for as several people say it. */
const bySeveral = { several: 1 };

/**
 * Gives how a language other than English writes dates, lists and several people, for a copy that is only read.
 * Years are those of the English letter, also where the language has a calendar of its own.
 * @param locale its tag. Throws a RangeError if it is not well formed.
 */
export function writingIn(locale: string): Writing {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    date: (date) => (isIsoDate(date) ? day : month).format(Date.parse(isIsoDate(date) ? date : `${date}-01`)),
    list: (items) => list.format(items),
    forSeveral: (say) => (key, gaps) => say(key, { ...gaps, ...bySeveral }),
  };
}

/**
 * Gives what says the sentences of letters in the screen's language. Other languages than English cannot make "we" of
 * "I" by a rule: they have the sentence twice, the second time with `_several` at the end of its key (`ask_several`,
 * `ask_several_self`), and i18next chooses the forms of numbers.
 * @param words the words of all languages, and which of them is on the screen.
 */
export function sayIn(words: i18n): Say {
  const said = words.getFixedT(words.resolvedLanguage ?? null, 'letters');
  const has = (key: LetterKey, context: string, gaps: object) =>
    words.exists(`${key}_${context}`, { ...gaps, context: undefined, ns: 'letters' });
  return (key, gaps = {}) => {
    const { several, context, ...rest } = gaps;
    const together =
      several === undefined ? [] : [...(context === undefined ? [] : [`several_${context}`]), 'several'];
    const form = together.find((one) => has(key, one, rest)) ?? context;
    return said(key, form === undefined ? rest : { ...rest, context: form });
  };
}

/** Takes a locale and names, of which one is meant; gives them as a sentence has them: "a or b". */
export const eitherIn = (locale: string, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
