import { lettersFor } from '../domain/decide-route';
import type { Made } from '../domain/made';
import type { LetterId } from '../domain/routes';
import type { KnownCase } from './as-known';

/** Takes the letters made so far and the case; gives those that may have gone now: made and not sent yet, or else all that are open. */
export function lettersToSend(made: readonly Made[], { facts, route }: KnownCase): readonly LetterId[] {
  const waiting = made.filter(({ sentOn }) => sentOn === undefined).map((one) => one.route);
  return waiting.length > 0 ? waiting : lettersFor(route, facts);
}
