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

/** Which route leads to who can give it (SP-L11). */
export const whoCanGive = {
  compensation: 'insurer',
  discipline: 'socialWorkEngland',
  courtChange: 'raiseInCourt',
} as const satisfies Record<(typeof grantedElsewhere)[number], RouteId>;
