import { isRoughDate, rangeOf, type DateRange, type RoughDate } from './calendar/rough-date';
import { isOneOf, type Case } from './case';
import type { DateQuestionId } from './questions';

/** A rough date if the answer is one; undefined for "it is still going on", "not yet" and no answer. */
const dated = (answer: string | undefined): RoughDate | undefined =>
  answer !== undefined && isRoughDate(answer) ? answer : undefined;

interface Start {
  /** The question whose answer gives the day; undefined when it is today. */
  readonly question: (c: Case) => DateQuestionId | undefined;
}

const asked = (question: DateQuestionId): Start => ({ question: () => question });

/** The events that clocks run from. Each limit runs from its own event, never from another limit's end. */
export const starts = {
  today: { question: () => undefined },
  firstHappened: asked('firstHappened'),
  lastHappened: { question: (c) => (c.lastHappened === 'sameDay' ? 'firstHappened' : 'lastHappened') },
  knew: { question: (c) => (c.firstKnew === 'sameDay' ? 'firstHappened' : 'firstKnew') },
  complained: asked('complainedOn'),
  // For relatives and friends the clock waits for the council's decision on their interest (SP-T04).
  stage1Begun: {
    question: (c) => (isOneOf(c.whoYouAre, ['relative', 'notSure']) ? 'interestDecidedOn' : 'complainedOn'),
  },
  acknowledged: asked('acknowledgedOn'),
  answered: asked('answeredOn'),
  investigationRequest: asked('askedInvestigationOn'),
  // An oral complaint's clock runs from the council's final written record of it (SP-T14).
  investigationAsked: {
    question: (c) => (c.complainedHow === 'spoken' ? 'recordMadeOn' : 'askedInvestigationOn'),
  },
  investigationAnswered: asked('investigationAnsweredOn'),
  panelAsked: asked('askedPanelOn'),
  panelMet: asked('panelMetOn'),
  panelReport: asked('panelReportOn'),
  finalAnswer: asked('finalAnswerOn'),
  refused: asked('refusedOn'),
  challenged: asked('challengedOn'),
  pauseEnded: asked('pauseEndedOn'),
} satisfies Record<string, Start>;

export type StartId = keyof typeof starts;

/**
 * Takes a start and a case; gives the rough date it stands for ('notSure' included), or undefined when the
 * event has not happened or was not asked about.
 */
export function startDate(id: StartId, c: Case): RoughDate | undefined {
  if (id === 'today') return c.today;
  const question = starts[id].question(c);
  return question === undefined ? undefined : dated(c[question]);
}

/** The first and last day the start can have been (ISO dates); undefined when not known or not happened. */
export function startRange(id: StartId, c: Case): DateRange | undefined {
  const date = startDate(id, c);
  return date === undefined ? undefined : rangeOf(date, c.today);
}
