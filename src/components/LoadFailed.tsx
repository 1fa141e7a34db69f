import { useTranslation } from 'react-i18next';
import { Page } from './Page';

/** Takes what to do on a new attempt; says that a page did not load, and that the answers are still here. */
export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('pages');
  return (
    <Page title={t('loadFailed.title')} heading={t('loadFailed.heading')}>
      <p>{t('loadFailed.text')}</p>
      <button className="button" type="button" onClick={onRetry}>
        {t('loadFailed.again')}
      </button>
    </Page>
  );
}
