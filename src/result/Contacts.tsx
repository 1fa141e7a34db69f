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

/** Takes a route; says how to reach the body it leads to, if it has one. */
export function Contacts({ route, title }: { readonly route: RouteId; readonly title?: string }) {
  const { t } = useTranslation('result');
  const ids = contactsOf(route);
  if (ids.length === 0) return null;
  return (
    <div>
      <h3>{title ?? t('contact.title')}</h3>
      <ContactList ids={ids} />
    </div>
  );
}
