import type { Case } from '../domain/case';
import type { ContactId } from '../domain/contacts';
import { contactsOf } from '../result/contacts-of';
import { routes, type Route, type RouteId } from '../domain/routes';
import { rules } from '../domain/rules';

const most = 3;

type Who = NonNullable<Case['whoYouAre']>;

/** Who knows the person's own side best: their words in `contacts.json` say whom they help. */
const forPerson: Readonly<Record<Who, readonly ContactId[]>> = {
  parent: ['familyRightsGroup'],
  parentWithoutResponsibility: ['familyRightsGroup'],
  otherParentalResponsibility: ['familyRightsGroup'],
  relative: ['familyRightsGroup', 'kinship'],
  specialGuardian: ['familyRightsGroup', 'kinship'],
  adopter: ['familyRightsGroup'],
  fosterCarer: ['ombudsman', 'coramVoice'],
  youngPerson: ['coramVoice', 'childline'],
  careLeaver: ['coramVoice', 'ombudsman'],
  actingForSomebody: ['familyRightsGroup'],
  notSure: ['familyRightsGroup'],
};

/** Before anybody said who they are: families, young people, people who are afraid at home. */
const general: readonly ContactId[] = ['familyRightsGroup', 'coramVoice', 'domesticAbuse'];
const inDanger: readonly ContactId[] = ['nspcc', 'childline', 'domesticAbuse'];

const isBodyAbroad = (route: Route) => route.exit === true && route.wayOn === undefined;

/**
 * Takes the facts and the main route, if there is one; gives two or three to call or write to, the fittest first: where
 * the route leads, who helps such a person, a lawyer where a court is in it, and the Ombudsman once there is a complaint.
 */
export function whoToCall(c: Case, id: RouteId | undefined): readonly ContactId[] {
  const route: Route | undefined = id && routes[id];
  if (rules.inDanger.holds(c)) return inDanger;
  const leadsTo = id === undefined ? [] : contactsOf(id).slice(0, 1);
  // The others here know England alone.
  if (route && isBodyAbroad(route)) return [...leadsTo, 'nspcc', 'childline'];
  if (c.whoYouAre === undefined) return rules.mayBeInDanger.holds(c) ? inDanger : general;
  const fitting: readonly ContactId[] = [
    ...leadsTo,
    ...forPerson[c.whoYouAre],
    ...(rules.mayHaveAdvocate.holds(c) ? (['coramVoice'] as const) : []),
    ...(rules.courtCaseLive.holds(c) || rules.preProceedings.holds(c) ? (['civilLegalAdvice'] as const) : []),
    ...(rules.mayBeInDanger.holds(c) ? (['nspcc'] as const) : []),
    ...(rules.hasComplained.holds(c) ? (['ombudsman'] as const) : []),
    'domesticAbuse',
  ];
  return [...new Set(fitting)].slice(0, most);
}
