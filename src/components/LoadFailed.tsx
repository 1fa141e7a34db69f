import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { Page } from './Page';

interface LoadFailedProps {
  readonly onRetry: () => void;
  /** How often that was tried in vain. */
  readonly tries?: number;
}

/**
 * Takes what to do on a new attempt; says that a page did not load, and that the answers are still here. Some browsers
 * remember for ever that a script failed: after a first try in vain only loading everything anew helps there, which is
 * offered where it costs no answers.
 */
export function LoadFailed({ onRetry, tries = 0 }: LoadFailedProps) {
  const { t } = useTranslation('pages');
  const { cannotKeep } = useAnswers();
  return (
    <Page title={t('loadFailed.title')} heading={t('loadFailed.heading')}>
      <p>{t(cannotKeep ? 'loadFailed.text' : 'loadFailed.kept')}</p>
      <button className="button" type="button" onClick={onRetry}>
        {t('loadFailed.again')}
      </button>
      {tries > 0 && !cannotKeep && (
        <p>
          <button className="button button-quiet" type="button" onClick={() => location.reload()}>
            {t('loadFailed.reload')}
          </button>
        </p>
      )}
    </Page>
  );
}
