import { contacts, type ContactId } from '../domain/contacts';
import { routes, type Route, type RouteId } from '../domain/routes';

const isContact = (key: string): key is ContactId => Object.hasOwn(contacts, key);

/** Takes a route; gives those whose details come from the source that it names, none where it names none. */
export const contactsOf = (route: RouteId): readonly ContactId[] => {
  const { contact }: Route = routes[route];
  return Object.keys(contacts)
    .filter(isContact)
    .filter((id) => contacts[id].source === contact);
};
