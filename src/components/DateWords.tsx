import { useTranslation } from 'react-i18next';
import { isMonthOnly } from '../domain/calendar/rough-date';
import { localeFor } from '../i18n';
import { dateInWords } from './date-words';

/** Takes the answer to a date question and the words of an answer that is no date; says it in words. */
export function DateWords({ date, instead }: { date: string; instead: string | undefined }) {
  const { t, i18n } = useTranslation('pages');
  const written = dateInWords(date, localeFor(i18n.resolvedLanguage));
  if (written === undefined) return <span>{instead ?? t('check.notSure')}</span>;
  return <span>{isMonthOnly(date) ? t('check.month', { month: written }) : written}</span>;
}
