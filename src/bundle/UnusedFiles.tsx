import { useTranslation } from 'react-i18next';
import { Section } from '../result/Section';
import type { UnusedFile } from './papers';

interface UnusedFilesProps {
  readonly unused: readonly UnusedFile[];
  readonly onClear: () => void;
}

/** Takes the files that cannot be used; names each and says why, and what can be done instead. */
export function UnusedFiles({ unused, onClear }: UnusedFilesProps) {
  const { t } = useTranslation('bundle');
  function clear() {
    onClear();
    // The button goes with the messages; what comes next is to choose again.
    document.getElementById('choose-papers')?.focus();
  }
  return (
    <div aria-live="polite">
      {unused.length > 0 && (
        <Section title={t('leftOut.heading')} className="unused-files">
          <p>{t('leftOut.intro')}</p>
          <ul>
            {unused.map(({ id, name, why }) => (
              <li key={id}>
                <bdi translate="no">{name}</bdi> <span>{t(`leftOut.why.${why}`)}</span>
              </li>
            ))}
          </ul>
          <button type="button" className="button button-quiet" onClick={clear}>
            {t('leftOut.clear')}
          </button>
        </Section>
      )}
    </div>
  );
}
