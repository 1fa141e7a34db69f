import { useTranslation } from 'react-i18next';
import { contacts, type ContactId } from '../domain/contacts';
import { ContactCard } from './ContactCard';
import { useShowDate } from './useShowDate';

/** Takes people to reach; shows each, and the day their details were seen (the oldest, if they differ). */
export function ContactList({ ids }: { readonly ids: readonly ContactId[] }) {
  const { t } = useTranslation('contacts');
  const showDate = useShowDate();
  const [oldest] = ids.map((id) => contacts[id].seen).sort();
  return (
    <div className="contacts">
      {ids.map((id) => (
        <ContactCard key={id} id={id} />
      ))}
      {oldest !== undefined && <p className="quiet">{t('checkFirst', { date: showDate(oldest) })}</p>}
    </div>
  );
}
