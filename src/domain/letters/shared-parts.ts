import { isRoughDate, type RoughDate } from '../calendar/rough-date';
import type { Case } from '../case';
import { earliestHappened, mattersIn } from '../happened';
import { grantable } from '../outcomes';
import type { DateQuestionId, QuestionId, Subject } from '../questions';
import { englishDate } from './english-date';
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

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a meeting and an offer of money": what came in place of the next stage. */
export const cameInstead = (w: Writer): string =>
  list.format((w.c.cameInstead ?? ['notSure']).map((thing) => w.say(`cameInstead.${thing}`)));

const sentences = (...said: readonly (string | undefined)[]): string =>
  said.filter((sentence) => sentence !== undefined).join(' ');

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

/**
 * What the council found on each subject, and what it promised and has not done, apart from those whose points say
 * it themselves; nothing when that was not asked.
 */
export const findings = (w: Writer, saidInPoints: readonly Subject[] = []): readonly Block[] => {
  const known = (w.c.findings ?? []).flatMap(({ about, finding, notDone }) =>
    finding === 'notSure' || saidInPoints.includes(about) || !mattersIn(w.c).includes(about)
      ? []
      : [{ about, finding, notDone }],
  );
  if (known.length === 0) return [];
  return [
    w.heading('findings.head'),
    w.bullets(
      ...known.map(({ about, finding, notDone }) => {
        const subject = w.say(`subject.${about}`);
        return sentences(
          w.say('findings.on', { subject, finding: w.say(`found.${finding}`) }),
          notDone ? w.say('findings.notDone') : undefined,
        );
      }),
    ),
  ];
};

/** For whom somebody acts, in a letter that says nothing about people who write for themselves. */
export const onBehalf = (w: Writer): Block | undefined =>
  w.holds('actsForSomebody') ? whoIAmApart(w) : undefined;

/** What the person hopes for, as far as a complaint can give it (SP-L10); nothing else is asked for (SP-L11). */
export const outcomes = (w: Writer): readonly Block[] => {
  const wanted = grantable.filter((outcome) => w.c.wants?.includes(outcome));
  if (wanted.length === 0) return [];
  return [
    w.heading('common.headOutcomes'),
    w.bullets(...wanted.map((outcome) => w.say(`outcome.${outcome}`))),
  ];
};

const eventDates = [
  'firstHappened',
  'lastHappened',
  'firstKnew',
  'complainedOn',
  'answeredOn',
  'askedInvestigationOn',
  'recordMadeOn',
  'investigationAnsweredOn',
  'askedPanelOn',
  'refusedOn',
  'challengedOn',
  'panelMetOn',
  'panelReportOn',
  'finalAnswerOn',
] as const satisfies readonly DateQuestionId[];

const dayOrMonth = (c: Case, question: DateQuestionId): Exclude<RoughDate, 'notSure'> | undefined => {
  const date = question === 'firstHappened' ? earliestHappened(c) : c[question];
  return date === undefined || !isRoughDate(date) || date === 'notSure' ? undefined : date;
};

const eventWords = (w: Writer, question: (typeof eventDates)[number]): string => {
  if (question === 'refusedOn' && w.holds('meetingInstead'))
    return w.say('event.insteadOn', { what: cameInstead(w) });
  if (question === 'refusedOn' && w.holds('heldForOtherReason')) return w.say('event.heldOn');
  return w.say(`event.${question}`);
};

/** A table of the dates that the person knows, oldest first; nothing when there are fewer than two. */
export const events = (w: Writer): readonly Block[] => {
  const known = eventDates.flatMap((question) => {
    const date = dayOrMonth(w.c, question);
    return date === undefined ? [] : [{ question, date }];
  });
  if (known.length < 2) return [];
  const rows = [...known]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ question, date }): readonly [string, string] => [englishDate(date), eventWords(w, question)]);
  return [
    w.heading('common.headEvents'),
    { kind: 'table', head: [w.say('event.headDate'), w.say('event.head')], rows },
  ];
};
