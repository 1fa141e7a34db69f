import { useTranslation } from 'react-i18next';
import { dateInWords } from '../components/date-words';
import { newestCheck } from '../domain/checked-on';
import { localeFor } from '../i18n';
import type { ClockProblem } from './useClockForm';

/** Gives a function from what is wrong to its words, the same at the field and in the summary. */
export function useClockProblem(): (problem: ClockProblem) => string {
  const { t, i18n } = useTranslation('offline');
  const date = dateInWords(newestCheck, localeFor(i18n.resolvedLanguage));
  return (problem) => t(`clock.errors.${problem}`, { date });
}
