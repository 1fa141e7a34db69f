import type { IsoDate } from '../calendar/iso-date';
import type { Council, Successor } from './council';

/** A council that ends, with those that take over from it. */
export interface CouncilChange {
  readonly council: string;
  /** The last day of the old council (ISO date). */
  readonly endsOn: string;
  /** The first day of the new ones (ISO date). */
  readonly startsOn: string;
  readonly successors: readonly Successor[];
}

/** Takes a council; gives its change, where one is known, before it happens and after. */
export function changeOf(council: Council | undefined): CouncilChange | undefined {
  const { name, endsOn, successors } = council ?? {};
  const [first] = successors ?? [];
  if (name === undefined || endsOn === undefined || successors === undefined || first === undefined)
    return undefined;
  return { council: name, endsOn, startsOn: first.startsOn, successors };
}

/** Takes a council and a day (ISO date); gives those who answer for it on that day: itself, or its successors. */
export function whoAnswersOn(council: Council, day: IsoDate): readonly string[] {
  const change = changeOf(council);
  return change === undefined || day <= change.endsOn
    ? [council.name]
    : change.successors.map(({ name }) => name);
}
