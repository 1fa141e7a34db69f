import { useTranslation } from 'react-i18next';
import type { Part } from './book';
import { journeyId } from './journey-id';

interface BookContentsProps {
  readonly parts: readonly Part[];
  readonly found: ReadonlySet<string> | undefined;
}

/** Takes the parts; lists them with links, and how many entries of each a search found. */
export function BookContents({ parts, found }: BookContentsProps) {
  const { t } = useTranslation('rule-book');
  const count = (part: Part) => part.entries.filter(({ anchor }) => found?.has(anchor)).length;
  return (
    <nav className="book-contents" aria-labelledby="book-contents">
      <h2 id="book-contents">{t('contents')}</h2>
      <ul>
        <li>
          <a href={`#${journeyId}`}>{t('journey.title')}</a>
        </li>
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{part.title}</a>
            {found && (
              <span className="book-count">
                {t('search.countHere', { count: count(part), all: part.entries.length })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
