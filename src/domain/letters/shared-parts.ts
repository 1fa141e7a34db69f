import { isRoughDate } from '../calendar/rough-date';
import type { Case } from '../case';
import type { DateQuestionId, QuestionId } from '../questions';
import { englishDate } from './english-date';
import type { Block } from './letter-document';
import { linesOf, type Writer } from './writer';

/** Who writes, and how to reach them. */
export const sender: readonly QuestionId[] = ['yourName', 'yourAddress', 'yourEmail', 'yourPhone'];

/** What only the council needs: which child, where to write, and its reference. */
export const forCouncil: readonly QuestionId[] = ['children', 'complaintsTeam', 'reference'];

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a meeting and an offer of money": what came in place of the next stage. */
export const cameInstead = (w: Writer): string =>
  list.format((w.c.cameInstead ?? ['notSure']).map((thing) => w.say(`cameInstead.${thing}`)));

/** The sentence that says who the person is to the child, in the singular or the plural. */
export const whoIAm = (w: Writer): Block => {
  const count = Math.max(1, linesOf(w.c.children).length);
  return {
    kind: 'paragraph',
    runs: [{ text: w.say(`whoIAm.${w.c.whoYouAre ?? 'notSure'}`, { count }) }],
    from: 'whoYouAre',
  };
};

const grantable = [
  'apology',
  'explanation',
  'service',
  'decisionAgain',
  'recordCorrection',
  'investigation',
  'change',
  'payment',
] as const;

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

const dayOrMonth = (c: Case, question: DateQuestionId): string | undefined => {
  const date = c[question];
  return date === undefined || !isRoughDate(date) || date === 'notSure' ? undefined : englishDate(date);
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
    return date === undefined ? [] : [{ question, date, sort: String(w.c[question]) }];
  });
  if (known.length < 2) return [];
  const rows = [...known]
    .sort((a, b) => a.sort.localeCompare(b.sort))
    .map(({ question, date }): readonly [string, string] => [date, eventWords(w, question)]);
  return [
    w.heading('common.headEvents'),
    { kind: 'table', head: [w.say('event.headDate'), w.say('event.head')], rows },
  ];
};
