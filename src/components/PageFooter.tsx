import { Link } from 'raviger';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths';

/** Gives the end of every page: where a person can be reached, and what this is and is not. */
export function PageFooter() {
  const { t } = useTranslation('pages');
  return (
    <footer className="page-footer">
      <div className="page-footer-text">
        <h2>{t('footer.person.heading')}</h2>
        <p>{t('footer.person.who')}</p>
        <p>
          <a className="phone" href="tel:08088010366" dir="ltr">
            {t('footer.person.phone')}
          </a>
        </p>
        <p className="small">{t('footer.person.check')}</p>
        <p className="small">{t('footer.privacy')}</p>
        <p className="small">{t('footer.notAdvice')}</p>
        <p className="small">
          <Link href={paths.ruleBook}>{t('footer.ruleBook')}</Link>
        </p>
      </div>
    </footer>
  );
}
