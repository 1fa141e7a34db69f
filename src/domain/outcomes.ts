import type { RouteId } from './routes';

/** What a complaint can give: the council may grant it, and the Ombudsman may ask for it (SP-L10). */
export const grantable = [
  'apology',
  'explanation',
  'service',
  'decisionAgain',
  'recordCorrection',
  'investigation',
  'change',
  'payment',
] as const;

/** What no complaint can give (SP-L11). */
export const grantedElsewhere = ['compensation', 'discipline', 'courtChange'] as const;

export type Wish = (typeof grantable)[number] | (typeof grantedElsewhere)[number];

/** Who can give each thing that a person may wish for: a complaint, or the route to somebody else. */
export const whoCanGive: Readonly<Record<Wish, 'complaint' | RouteId>> = {
  apology: 'complaint',
  explanation: 'complaint',
  service: 'complaint',
  decisionAgain: 'complaint',
  recordCorrection: 'complaint',
  investigation: 'complaint',
  change: 'complaint',
  payment: 'complaint',
  compensation: 'insurer',
  discipline: 'socialWorkEngland',
  courtChange: 'raiseInCourt',
};
