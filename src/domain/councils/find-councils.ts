import { mistyped, spelledAlike, type Closeness } from './closeness';
import { councils } from './councils';
import { knownNames, type KnownName, type Match } from './known-names';
import { commonWords, nameWords, tellingWords } from './name-words';
import { mayBeMistypedFor } from './typos';

export type { Match, Via } from './known-names';
export type { Nation } from './outside-england';

/** The most matches given at once. */
export const mostMatches = 8;

/** How many of all the typed words, common ones too, a name has: "London Borough of B" means Barnet, not Bath. */
function wordsShared(typed: readonly string[], { words }: KnownName): number {
  return typed.filter((part) => words.some((word) => word.startsWith(part))).length;
}

const placeOf = (match: Match) => (match.kind === 'council' ? match.code : match.nation);

function closest(typed: readonly string[], sought: readonly string[], closeness: Closeness): Match[] {
  // Nothing but common words ("London"): those are compared with whole official names.
  const onlyCommon = sought.every((word) => commonWords.has(word));
  const found = knownNames.flatMap((name, order) => {
    const rank = closeness(sought, onlyCommon ? name.words : name.telling);
    return rank === undefined ? [] : [{ match: name.match, rank, shared: wordsShared(typed, name), order }];
  });
  found.sort((a, b) => a.rank - b.rank || b.shared - a.shared || a.order - b.order);
  const firstPerPlace = new Map<string, Match>();
  for (const { match } of found) {
    if (!firstPerPlace.has(placeOf(match))) firstPerPlace.set(placeOf(match), match);
  }
  return [...firstPerPlace.values()].slice(0, mostMatches);
}

/**
 * The councils, or nations outside England, that a typed text may mean.
 * Takes any text; gives at most `mostMatches`, best first, none twice; none for an empty text. Never throws.
 * Source: mySociety's list of councils; the order of closeness is the product's own convention.
 */
export function findCouncils(typed: string): Match[] {
  const words = nameWords(typed);
  if (words.length === 0) return [];
  const sought = tellingWords(words);
  const last = words.at(-1) ?? '';
  const lastIsBegun = sought.length > 1 && [...commonWords].some((common) => common.startsWith(last));
  const withoutSlips = sought.filter(
    (word) => ![...commonWords].some((common) => mayBeMistypedFor(word, common)),
  );
  const attempts: [readonly string[], Closeness][] = [
    [sought, spelledAlike],
    [lastIsBegun ? sought.slice(0, -1) : [], spelledAlike],
    [withoutSlips, spelledAlike],
    [withoutSlips, mistyped],
  ];
  for (const [attempt, closeness] of attempts) {
    const matches = attempt.length > 0 ? closest(words, attempt, closeness) : [];
    if (matches.length > 0) return matches;
  }
  return [];
}

/**
 * The council that a text names exactly, but for case, accents and punctuation.
 * Takes any text; gives the council as a match, or undefined. Never throws. Source: mySociety's list of councils.
 */
export function councilExactlyNamed(typed: string): Match | undefined {
  const sought = nameWords(typed).join(' ');
  const found = councils.find(({ name, short }) =>
    [name, short].some((known) => nameWords(known).join(' ') === sought),
  );
  return found && { kind: 'council', code: found.code, name: found.name };
}
