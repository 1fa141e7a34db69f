import type { Case } from '../domain/case';
import { courtWords } from '../domain/letters/court-words';
import type { LetterDocument } from '../domain/letters/letter-document';
import { addresses } from './addresses';
import { birthDates } from './birth-dates';
import { courtPapers, courtThreats } from './court';
import { emails } from './emails';
import { insults, threats } from './harsh-words';
import { nationalInsuranceNumbers, nhsNumbers } from './health-and-insurance-numbers';
import { names, professionalsIn } from './names';
import { phones } from './phones';
import { schools } from './schools';
import { kinds, type Finder, type Kind, type Known, type Spot } from './spot';
import { writtenIn, type Place, type Written } from './written';

/** The same words in one answer: a person decides on them once. */
export interface Found {
  readonly kind: Kind;
  readonly words: string;
  readonly place: Place;
  /** Where in the answer they stand (UTF-16 units), in order. */
  readonly at: readonly number[];
  /** Every time they stand there, somebody else is quoted. */
  readonly quoted: boolean;
}

const finders: Readonly<Record<Kind, Finder>> = {
  email: emails,
  phone: phones,
  nationalInsurance: nationalInsuranceNumbers,
  nhsNumber: nhsNumbers,
  birthDate: birthDates,
  address: addresses,
  school: schools,
  name: names,
  threat: threats,
  insult: insults,
  court: courtThreats,
  courtPapers,
};

/** Takes a text and what is known; gives what each finder found, no words claimed twice. Linear in the text. */
export function spotsIn(text: string, known: Known): readonly (Spot & { readonly kind: Kind })[] {
  const taken = new Uint8Array(text.length);
  return kinds.flatMap((kind) =>
    finders[kind](text, known).flatMap((spot) => {
      const end = spot.at + spot.words.length;
      if (taken.subarray(spot.at, end).includes(1)) return [];
      taken.fill(1, spot.at, end);
      return [{ ...spot, kind }];
    }),
  );
}

function foundIn({ place, text }: Written, known: Known): readonly Found[] {
  const together = new Map<string, Found>();
  for (const { kind, words, at, quoted } of spotsIn(text, known)) {
    const key = `${kind} ${words}`;
    const before = together.get(key);
    together.set(key, {
      kind,
      words,
      place,
      at: [...(before?.at ?? []), at],
      quoted: (before?.quoted ?? true) && quoted === true,
    });
  }
  return [...together.values()].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/**
 * Looks through the person’s own words in a letter for what they may not want to send.
 * @param letter the letter as it will be sent: what is not in it is not looked at.
 * @param facts the answers it was written from.
 * @returns what was found, in the order of the answers. It is never complete, and nothing in it is forbidden.
 */
export function checkLetter(letter: LetterDocument, facts: Case): readonly Found[] {
  const written = writtenIn(letter, facts);
  const known: Known = {
    contact: [facts.yourAddress, facts.yourEmail, facts.yourPhone].join('\n'),
    names: [facts.yourName, facts.principalName, facts.workers, facts.complaintsTeam].join('\n'),
    professionals: new Set(written.flatMap(({ text }) => professionalsIn(text))),
    court: courtWords(letter),
  };
  return written.flatMap((one) => foundIn(one, known));
}
