import { useTranslation } from 'react-i18next';
import type { DateSentence } from './deadline-sentences';
import { useShowDate } from './useShowDate';

/** Takes one thing to say about a deadline's day; says it in the language of the screen. */
export function DatePhrase({ sentence }: { readonly sentence: DateSentence }) {
  const { t } = useTranslation(['result', 'deadlines']);
  const showDate = useShowDate();
  if ('date' in sentence)
    return <p className="deadline-day">{t(sentence.key, { date: showDate(sentence.date) })}</p>;
  if ('from' in sentence) {
    const days = { from: showDate(sentence.from), to: showDate(sentence.to) };
    return <p className="deadline-day">{t(sentence.key, days)}</p>;
  }
  return <p>{t(sentence.key)}</p>;
}
