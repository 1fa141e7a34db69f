import { councils } from './councils';
import { nameWords, tellingWords } from './name-words';
import { districts, endedCouncils, endedLongAgo, otherwiseKnownAs } from './other-names';
import { namesOutsideEngland, type Nation } from './outside-england';
import { towns } from './towns';

/** Why another name leads to a council: a district or town of it, a place whose council ended, or a council to come. */
export type Via = { readonly name: string; readonly why: 'district' | 'ended' | 'notYet' };

/** What a typed text may mean. */
export type Match =
  | { readonly kind: 'council'; readonly code: string; readonly name: string; readonly via?: Via }
  | { readonly kind: 'outsideEngland'; readonly nation: Nation; readonly name: string };

/** A name that can be typed, what it means, and its words ready for comparing. */
export type KnownName = {
  readonly match: Match;
  readonly words: readonly string[];
  readonly telling: readonly string[];
};

function known(name: string, match: Match): KnownName {
  const words = nameWords(name);
  return { match, words, telling: tellingWords(words) };
}

function ownNames(): KnownName[] {
  return councils.flatMap(({ code, name, short }) =>
    [name, short, ...(otherwiseKnownAs[code]?.split(', ') ?? [])].map((text) =>
      known(text, { kind: 'council', code, name }),
    ),
  );
}

function namesVia(why: Via['why'], namesByCodes: Readonly<Record<string, string>>): KnownName[] {
  return Object.entries(namesByCodes).flatMap(([codes, names]) =>
    councils
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ code, name: council }) =>
        names
          .split(', ')
          .map((name) => known(name, { kind: 'council', code, name: council, via: { name, why } })),
      ),
  );
}

function namesOfSuccessors(): KnownName[] {
  return councils.flatMap(({ code, successors = [] }) =>
    successors.flatMap((successor) => [
      ...namesVia('notYet', { [code]: successor.name }),
      ...namesVia('district', { [code]: successor.districts.join(', ') }),
    ]),
  );
}

function namesIn(nation: Nation): KnownName[] {
  return namesOutsideEngland[nation].split(/;\s/).flatMap((names) => {
    const [name = '', ...others] = names.split('/');
    return [name, ...others].map((text) => known(text, { kind: 'outsideEngland', nation, name }));
  });
}

/** Every name that can be typed: the councils' own first, then those that lead to them, then other nations'. */
export const knownNames: readonly KnownName[] = [
  ...ownNames(),
  ...namesVia('district', districts),
  ...namesVia('district', towns),
  ...namesOfSuccessors(),
  ...namesVia('ended', endedCouncils),
  ...namesVia('ended', endedLongAgo),
  ...namesIn('wales'),
  ...namesIn('scotland'),
  ...namesIn('northernIreland'),
];
