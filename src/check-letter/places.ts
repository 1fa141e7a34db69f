import { councils } from '../domain/councils/councils';
import { districts, endedCouncils, otherwiseKnownAs } from '../domain/councils/other-names';
import { towns } from '../domain/councils/towns';

const listed = (table: Readonly<Record<string, string>>) =>
  Object.values(table).flatMap((names) => names.split(', '));

const names: ReadonlySet<string> = new Set(
  [
    ...councils.flatMap(({ name, short }) => [name, short]),
    ...listed(districts),
    ...listed(endedCouncils),
    ...listed(otherwiseKnownAs),
    ...listed(towns),
  ].map((name) => name.toLowerCase()),
);

/** Takes words; tells whether they are the name of a council, a district or a larger town that the app knows. */
export const isPlace = (words: string): boolean => names.has(words.toLowerCase());
