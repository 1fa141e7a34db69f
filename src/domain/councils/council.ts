/** A council that takes over from another, and the districts it will answer for. */
export type Successor = {
  readonly name: string;
  readonly startsOn: string;
  readonly districts: readonly string[];
};

/** A council responsible for children's services. `endsOn` is its last day, where one is known (ISO dates). */
export type Council = {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly endsOn?: string;
  readonly successors?: readonly Successor[];
};

/**
 * Whether a text has the shape of a responsible council's code. Cheap enough for the first load; whether such a
 * council exists is for `isCouncilCode`, which needs the whole table.
 * Takes any text; gives true or false. Never throws.
 * Source: ONS coding (E06 unitary, E08 metropolitan, E09 London, E10 county; E07 districts are not responsible).
 */
export function looksLikeCouncilCode(text: string): boolean {
  return /^E(06|08|09|10)\d{6}$/.test(text);
}
