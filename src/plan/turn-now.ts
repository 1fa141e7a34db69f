import type { RouteId } from '../domain/routes';
import type { Who } from './stages';
import type { WayThrough } from './way-through';

/**
 * Takes the main route and the way; gives whose turn it is now. Only while an answer is awaited is it the other side's:
 * once they refused or are late, the next step is the person's. Undefined where the place on the way is not known.
 */
export const turnNow = (route: RouteId, { here }: WayThrough): Who | undefined => {
  if (route !== 'waitForReply') return 'you';
  return here?.turn;
};
