import { useTranslation } from 'react-i18next';
import { Page } from './Page';
import { TryAgain, type TryAgainProps } from './TryAgain';

/** Takes what to do on a new attempt; says that a page did not load, and offers it. */
export function LoadFailed(again: TryAgainProps) {
  const { t } = useTranslation('pages');
  return (
    <Page title={t('loadFailed.title')} heading={t('loadFailed.heading')}>
      <TryAgain {...again} />
    </Page>
  );
}
