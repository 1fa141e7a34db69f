import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface BookSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many entries are shown; `all` says that nothing is searched for. */
  readonly shown: { readonly count: number; readonly all: boolean };
}

/** Gives a box that searches the whole book while one types, and says how much it found. */
export function BookSearch({ query, onQuery, shown: { count, all } }: BookSearchProps) {
  const { t } = useTranslation('rule-book');
  const id = useId();
  const state = () => {
    if (all) return t('search.all', { count });
    return count === 0 ? t('search.none') : t('search.found', { count });
  };
  return (
    <div role="search" className="book-search">
      <label htmlFor={id}>{t('search.label')}</label>
      <p id={`${id}-hint`} className="hint">
        {t('search.hint')}
      </p>
      <input
        id={id}
        className="text-box"
        type="search"
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
      />
      <p role="status">{state()}</p>
      {query !== '' && (
        <button className="button button-quiet" type="button" onClick={() => onQuery('')}>
          {t('search.clear')}
        </button>
      )}
    </div>
  );
}
