import { useTranslation } from 'react-i18next';
import { contacts, type ContactId } from '../domain/contacts';
import { routes, type Route, type RouteId } from '../domain/routes';
import { ContactList } from './ContactList';

const isContact = (key: string): key is ContactId => Object.hasOwn(contacts, key);

/** Those whose details come from the source that the route names. */
const contactsOf = (route: RouteId): readonly ContactId[] => {
  const { contact }: Route = routes[route];
  return Object.keys(contacts)
    .filter(isContact)
    .filter((id) => contacts[id].source === contact);
};

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
