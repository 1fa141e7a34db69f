import { useTranslation } from 'react-i18next';
import { localeFor } from '../i18n';

/** Gives a function that joins names as a sentence does, in the language of the screen: "a, b and c". */
export function useList(): (names: readonly string[]) => string {
  const { i18n } = useTranslation();
  const list = new Intl.ListFormat(localeFor(i18n.resolvedLanguage), { type: 'conjunction' });
  return (names) => list.format(names);
}
