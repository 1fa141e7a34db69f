import { useTranslation } from 'react-i18next';
import type { RouteId } from '../domain/routes';
import { ContactList } from './ContactList';
import { contactsOf } from './contacts-of';

interface ContactsProps {
  readonly route: RouteId;
  readonly title?: string;
  readonly level?: 'h2' | 'h3';
}

/** Takes a route and the level of its heading; says how to reach the body it leads to, if it has one. */
export function Contacts({ route, title, level: Heading = 'h3' }: ContactsProps) {
  const { t } = useTranslation('result');
  const ids = contactsOf(route);
  if (ids.length === 0) return null;
  return (
    <div>
      <Heading>{title ?? t('contact.title')}</Heading>
      <ContactList ids={ids} />
    </div>
  );
}
