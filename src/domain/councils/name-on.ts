import type { IsoDate } from '../calendar/iso-date';
import { whoAnswersOn } from './changes';
import { councilNamed } from './councils';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/**
 * Takes a council's code and a day (ISO date); gives the name to write to on that day, "East Surrey Council or West
 * Surrey Council" where the area decides, or undefined when the code is no council's.
 */
export function councilNameOn(code: string | undefined, day: IsoDate): string | undefined {
  const council = code === undefined ? undefined : councilNamed(code);
  return council === undefined ? undefined : either.format(whoAnswersOn(council, day));
}
