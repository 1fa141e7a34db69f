import { isRoughDate, type RoughDate } from '../calendar/rough-date';
import type { Case } from '../case';
import { earliestHappened } from '../happened';
import type { DateQuestionId } from '../questions';
import type { Block } from './letter-document';
import type { Writer } from './writer';

/** "a meeting and an offer of money": what came in place of the next stage. */
export const cameInstead = (w: Writer): string =>
  w.list((w.c.cameInstead ?? ['notSure']).map((thing) => w.say(`cameInstead.${thing}`)));

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
    .map(({ question, date }): readonly [string, string] => [w.date(date), eventWords(w, question)]);
  return [
    w.heading('common.headEvents'),
    { kind: 'table', head: [w.say('event.headDate'), w.say('event.head')], rows },
  ];
};
