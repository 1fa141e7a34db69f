import { createContext, type ReactNode } from 'react';
import { Link } from 'raviger';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths';
import { useDrawnPath } from '../useDrawnPath';

/** What each page shows at its top about where the answers are; the app fills it. */
export const NoticesContext = createContext<ReactNode>(null);

/** On each page: the way to the page on keeping. */
export function KeepLink() {
  const { t } = useTranslation('pages');
  if (useDrawnPath() === paths.keep) return null;
  return (
    <p className="small keep-link">
      <Link href={paths.keep}>{t('keep')}</Link>
    </p>
  );
}
