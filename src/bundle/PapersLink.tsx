import { SideLink } from '../components/SideLink';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths';
import { Section } from '../result/Section';

/** Leads from the letter to the page where papers are put into one file with it. */
export function PapersLink() {
  const { t } = useTranslation('bundle');
  return (
    <Section title={t('link.heading')}>
      <p>{t('link.text')}</p>
      <SideLink className="button button-quiet" to={paths.papers}>
        {t('link.button')}
      </SideLink>
    </Section>
  );
}
