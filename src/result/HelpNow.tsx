import { useTranslation } from 'react-i18next';
import { ContactCard } from './ContactCard';
import { ContactList } from './ContactList';
import { Section } from './Section';

/** The numbers for danger now, 999 first and biggest. */
export function HelpNow() {
  const { t } = useTranslation('result');
  return (
    <Section title={t('exit.now')} className="help-now">
      <ContactCard id="emergency999" urgent />
      <h3>{t('exit.others')}</h3>
      <ContactList ids={['nspcc', 'childline', 'domesticAbuse']} />
    </Section>
  );
}
