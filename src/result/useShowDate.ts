import { useTranslation } from 'react-i18next';
import { dateInWords } from '../components/date-words';
import type { IsoDate } from '../domain/calendar/iso-date';
import { localeFor } from '../i18n';

/** Gives the function that writes a day with its weekday in the screen's language, "Friday 18 December 2026". */
export function useShowDate(): (date: IsoDate) => string {
  const { i18n } = useTranslation();
  return (date) => dateInWords(date, localeFor(i18n.resolvedLanguage)) ?? date;
}
