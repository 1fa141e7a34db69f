import { Link } from 'raviger';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths';
import { Section } from '../result/Section';

/** Leads from the letter to the page where papers are put into one file with it. */
export function PapersLink() {
  const { t } = useTranslation('bundle');
  return (
    <Section title={t('link.heading')}>
      <p>{t('link.text')}</p>
      <Link className="button button-quiet" href={paths.papers}>
        {t('link.button')}
      </Link>
    </Section>
  );
}
