import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../components/date-words';
import { Page } from '../components/Page';
import { useWayBack } from '../components/SideLink';
import { localeFor } from '../i18n';
import { BookContents } from '../rule-book/BookContents';
import { BookFacts } from '../rule-book/BookFacts';
import { BookSearch } from '../rule-book/BookSearch';
import { searcher } from '../rule-book/find';
import { journeyId } from '../rule-book/journey-id';
import { JourneyPicture } from '../rule-book/journey/JourneyPicture';
import { PartTable } from '../rule-book/PartTable';
import { ruleBook } from '../rule-book/rule-book';
import { useGoTo } from '../rule-book/useGoTo';
import { bookWords } from '../rule-book/words';
import '../styles/rule-book.css';

/** Every table that the tool decides by, for lawyers and advisers to read, search and print. Open at any time. */
export function RuleBookPage() {
  const { t, i18n } = useTranslation(bookWords);
  const locale = localeFor(i18n.resolvedLanguage);
  const back = useWayBack();
  const parts = useMemo(() => {
    return ruleBook({ t, showDate: (date) => dateInWords(date, locale) ?? date });
  }, [t, locale]);
  const entries = useMemo(() => parts.flatMap((part) => part.entries), [parts]);
  const search = useMemo(() => searcher(entries), [entries]);
  const [query, setQuery] = useState('');
  const found = useMemo(() => search(query), [search, query]);
  const followLink = useGoTo(() => setQuery(''));
  // Its links lead up and down this one page: Back leads to where one was.
  useEffect(() => {
    window.history.scrollRestoration = 'auto';
  }, []);

  return (
    <Page title={t('rule-book:title')} heading={t('rule-book:heading')} back={back}>
      {/* Links are what is clicked, by keyboard too; this only listens to them all. */}
      <div className="rule-book" onClickCapture={followLink}>
        <p className="lead">{t('rule-book:lead')}</p>
        <p>{t('rule-book:same')}</p>
        <BookFacts entries={entries.length} />
        <button className="button button-quiet book-print" type="button" onClick={() => window.print()}>
          {t('rule-book:print')}
        </button>
        <BookSearch
          query={query}
          onQuery={setQuery}
          shown={{ count: found?.size ?? entries.length, all: found === undefined }}
        />
        <BookContents parts={parts} found={found} />
        <section className="book-part" aria-labelledby={journeyId}>
          <h2 id={journeyId}>{t('rule-book:journey.title')}</h2>
          <p>{t('rule-book:journey.intro')}</p>
          <JourneyPicture />
        </section>
        {parts.map((part) => (
          <PartTable key={part.id} part={part} found={found} />
        ))}
      </div>
    </Page>
  );
}
