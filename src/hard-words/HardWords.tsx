import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seenText, standsIn, type HardWord } from './found-words';
import '../styles/hard-words.css';

/**
 * Lists and explains the hard words that stand on the page above it, folded; nothing where there are none. A word once
 * found stays, so that a page that is then translated by the browser keeps its explanations.
 */
export function HardWords() {
  const { t, i18n } = useTranslation('hard-words', { useSuspense: false });
  const words: Readonly<Record<string, HardWord>> = useMemo(
    // Without its words the table is no table, and then there is nothing to explain.
    () => (i18n.exists('hard-words:title') ? t('words', { returnObjects: true }) : {}),
    [t, i18n],
  );
  const [found, setFound] = useState<readonly string[]>([]);

  useEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    const look = () => {
      const text = seenText(main);
      const here = Object.entries(words).filter(([, word]) => standsIn(text, word));
      setFound((before) => {
        const all = [...new Set([...before, ...here.map(([id]) => id)])];
        return all.length === before.length ? before : all;
      });
    };
    // The page is shown first.
    const timer = setTimeout(look);
    // What is unfolded is seen from then on.
    main.addEventListener('toggle', look, true);
    return () => {
      clearTimeout(timer);
      main.removeEventListener('toggle', look, true);
    };
  }, [words]);

  if (found.length === 0) return null;
  const shown = Object.entries(words).filter(([id]) => found.includes(id));
  return (
    <details className="hard-words">
      <summary>
        <span>{t('title')}</span>
      </summary>
      <dl>
        {shown.map(([id, { name, means }]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
