import { useTranslation } from 'react-i18next';
import { version } from '../../package.json';
import { holidaysKnownUntil } from '../domain/calendar/bank-holidays';
import { checked } from '../domain/sources';
import { useShowDate } from '../result/useShowDate';
import { ids } from './ids';

/** Takes the number of entries; gives the version of the book, the day of its law, and how far its calendar reaches. */
export function BookFacts({ entries }: { readonly entries: number }) {
  const { t } = useTranslation('rule-book');
  const showDate = useShowDate();
  const days = ids.sources.map(checked).sort();
  const [first, last] = [days[0], days.at(-1)];
  const lawOf = () => {
    if (first === undefined || last === undefined) return '';
    if (first === last) return showDate(last);
    return t('facts.checkedBetween', { from: showDate(first), to: showDate(last) });
  };
  const facts = [
    ['version', version],
    ['checked', lawOf()],
    ['holidays', showDate(holidaysKnownUntil)],
    ['entries', String(entries)],
  ] as const;
  return (
    <dl className="book-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`facts.${name}`)}</dt>
          <dd translate="no">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
