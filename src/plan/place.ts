import { rangeOf } from '../domain/calendar/rough-date';
import type { Case } from '../domain/case';
import { due } from '../domain/due';
import type { Made } from '../domain/made';
import { silenceOf } from '../domain/reply/silence';
import type { RouteId } from '../domain/routes';
import { isOmbudsmansYear } from '../result/key-date';
import type { Who } from './stages';
import { turnNow } from './turn-now';
import { wayThrough, type WayThrough } from './way-through';

/** Where a person stands: the way, whose turn it is, and whether the letter of the main route has gone already. */
export interface Place {
  readonly way: WayThrough;
  readonly turn: Who | undefined;
  readonly gone: 'ombudsman' | 'challengeRefusal' | undefined;
}

/** The letter that the Ombudsman has now; none if it has decided, or if something newer has begun a year of its own. */
function withOmbudsman(c: Case, made: readonly Made[]): Made | undefined {
  const letter = made.findLast(({ route, sentOn }) => route === 'ombudsman' && sentOn !== undefined);
  if (letter === undefined || c.soFar === 'ombudsmanDecided' || c.soFar === 'ombudsmanSaidNo')
    return undefined;
  const wentOn = (letter.sentOn && rangeOf(letter.sentOn, c.today)?.latest) ?? letter.madeOn;
  const isNewer = due(c).some(
    ({ id, start }) => isOmbudsmansYear(id) && start !== undefined && start.earliest > wentOn,
  );
  return isNewer ? undefined : letter;
}

/** The way once the Ombudsman has the letter: that step is done, and its limits are kept. */
function wayAfter(way: WayThrough, { sentOn }: Made): WayThrough {
  const steps = way.steps.map((step) =>
    step.id === 'ombudsman' ? { ...step, state: 'done' as const, due: [], doneOn: sentOn } : step,
  );
  return { ...way, steps, here: steps.find(({ state }) => state === 'here') };
}

/**
 * Takes a case, its main route and the letters so far; gives where the person stands. Who has just written to the
 * Ombudsman, or asked the council to think again, is not told to do it once more.
 */
export function placeOf(c: Case, route: RouteId, made: readonly Made[]): Place {
  const letter = withOmbudsman(c, made);
  const way = letter === undefined ? wayThrough(c) : wayAfter(wayThrough(c), letter);
  if (route === 'ombudsman' && letter !== undefined) return { way, turn: undefined, gone: route };
  if (route === 'challengeRefusal' && silenceOf(c, route).state === 'asked')
    return { way, turn: 'council', gone: route };
  return { way, turn: turnNow(route, way), gone: undefined };
}
