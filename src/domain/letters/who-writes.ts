import type { QuestionId } from '../questions';
import { sentences } from './english-list';
import type { Letter } from './letter';
import type { Block, Paragraph } from './letter-document';
import { linesOf } from './lines';
import type { Writer } from './writer';

/** Who writes, and for whom. A child is named only where the council has to know (SAFE-10). */
const names = (...[c, holds]: Parameters<Letter['asks']>): readonly QuestionId[] => [
  'yourName',
  ...(holds('actsForSomebody') && c.actingFor !== 'child' ? (['principalName'] as const) : []),
];

/** Who writes, for whom, and how to reach them. */
export const sender = (...[c, holds]: Parameters<Letter['asks']>): readonly QuestionId[] => [
  ...names(c, holds),
  'yourAddress',
  'yourEmail',
  'yourPhone',
];

/** The same in a letter to the council, whose file others may come to see: the address may be kept out of it. */
export const senderToCouncil = (...[c, holds]: Parameters<Letter['asks']>): readonly QuestionId[] => [
  ...names(c, holds),
  'addressChoice',
  ...(c.addressChoice === 'leaveOut' ? [] : (['yourAddress'] as const)),
  'yourEmail',
  'yourPhone',
];

/** Asks the council to keep to itself how the person can be reached, where they leave their address out. */
export const keepContactDetails = (w: Writer): Paragraph => {
  const [email, phone] = [w.c.yourEmail, w.c.yourPhone].map((answer) => linesOf(answer).length > 0);
  const by = email ? (phone ? 'emailAndPhone' : 'email') : phone ? 'phone' : 'none';
  return w.paragraph(`contact.${by}`, {}, 'addressChoice');
};

/** What only the council needs: which child, where to write, and its reference. */
export const forCouncil: readonly QuestionId[] = ['children', 'complaintsTeam', 'reference'];

/** For whom somebody acts, whose words the letter holds, and their signed authority (SP-W10, OMB-30). */
const forWhom = (w: Writer, place: 'toCouncil' | 'elsewhere', count: number): string => {
  const { actingFor = 'notSure', consent = 'notSure' } = w.c;
  const name = linesOf(w.c.principalName).join(' ');
  const named = actingFor !== 'child' && name !== '';
  return sentences(
    place === 'toCouncil'
      ? w.say(named ? `actsForNamed.${actingFor}` : `actsFor.${actingFor}`, { count, name })
      : w.say(named ? 'actsForNamed.apart' : 'actsFor.apart', { name }),
    w.say('actsFor.whoseWords'),
    consent === 'notSure' ? undefined : w.say(`consent.${consent}`),
  );
};

/** How many children the letter names: one where nobody is named. */
export const childCount = (w: Writer): number => Math.max(1, linesOf(w.c.children).length);

/** The sentence that says who the person is to the child, or for whom they act, in the singular or the plural. */
export const whoIAm = (w: Writer): Block => {
  const count = childCount(w);
  const who = w.c.whoYouAre ?? 'notSure';
  const text =
    who === 'actingForSomebody'
      ? forWhom(w, 'toCouncil', count)
      : w.say(w.several ? `whoWeAre.${who}` : `whoIAm.${who}`, { count });
  return { kind: 'paragraph', runs: [{ text }], from: 'whoYouAre' };
};

/** The same for bodies that are not told who the child is (SAFE-10); nothing from somebody who is not sure. */
export const whoIAmApart = (w: Writer): Block | undefined => {
  const who = w.c.whoYouAre ?? 'notSure';
  if (who === 'notSure') return undefined;
  const text =
    who === 'actingForSomebody'
      ? forWhom(w, 'elsewhere', 1)
      : w.say(w.several ? `asWhomWe.${who}` : `asWhom.${who}`);
  return { kind: 'paragraph', runs: [{ text }], from: 'whoYouAre' };
};

/** For whom somebody acts, in a letter that says nothing about people who write for themselves. */
export const onBehalf = (w: Writer): Block | undefined =>
  w.holds('actsForSomebody') ? whoIAmApart(w) : undefined;
