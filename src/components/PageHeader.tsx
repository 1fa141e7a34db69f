import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { paths } from '../paths';
import { LanguageSwitch } from './LanguageSwitch';
import { LeaveQuickly } from './LeaveQuickly';

/** Gives the top of every page: whose it is, the way out, and the other languages. */
export function PageHeader() {
  const { t } = useTranslation('pages');
  return (
    <header className="page-header">
      <div className="page-header-row">
        <Link className="wordmark" href={paths.start}>
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span>{t('product')}</span>
        </Link>
        <LeaveQuickly />
      </div>
      <LanguageSwitch />
    </header>
  );
}
