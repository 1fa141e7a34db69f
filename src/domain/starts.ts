import { isIsoDate, yearsAfter, type IsoDate } from './calendar/iso-date';
import { isMonthOnly, isRoughDate, rangeOf, type DateRange, type RoughDate } from './calendar/rough-date';
import { isOneOf, type Case } from './case';
import { earliestHappened, happenedWhen, mattersIn, nextHappened } from './happened';
import type { DateQuestionId, QuestionId, Subject } from './questions';

/** A rough date if the answer is one; undefined for "it is still going on", "not yet" and no answer. */
const dated = (answer: string | undefined): RoughDate | undefined =>
  answer !== undefined && isRoughDate(answer) ? answer : undefined;

/** A day that no date of a case comes before (ISO date). */
const beforeAll: IsoDate = '1900-01-01';

interface Start {
  /** The question whose answer gives the day; undefined when no question does. */
  readonly question: (c: Case) => QuestionId | undefined;
  readonly date: (c: Case) => RoughDate | undefined;
}

const answerTo = (question: (c: Case) => DateQuestionId | undefined): Start => ({
  question,
  date: (c) => {
    const id = question(c);
    return id === undefined ? undefined : dated(c[id]);
  },
});
const asked = (question: DateQuestionId): Start => answerTo(() => question);

const whenItHappened = (c: Case): QuestionId =>
  c.eachHappened === undefined ? 'firstHappened' : 'eachHappened';
const firstHappened: Start = { question: whenItHappened, date: earliestHappened };
const firstOf = (...subjects: readonly Subject[]): Start => ({
  question: whenItHappened,
  date: (c) => {
    const about = subjects.find((subject) => mattersIn(c).includes(subject));
    return about === undefined ? undefined : happenedWhen(about, c);
  },
});

/** The later of two days; 'notSure' when one of them is not known, since either may be the later. */
function laterOf(one: RoughDate | undefined, other: RoughDate | undefined, c: Case): RoughDate | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [a, b] = [rangeOf(one, c.today), rangeOf(other, c.today)];
  if (a === undefined || b === undefined) return 'notSure';
  return a.latest > b.latest ? one : other;
}

/**
 * For relatives and friends the first clock waits for the council's decision (SP-T04); for a child who asked for an
 * advocate it waits for the appointment (SP-T07). An advocate there before the complaint delays nothing.
 */
const stage1Begun: Start = {
  question: (c) => {
    if (isOneOf(c.whoYouAre, ['relative', 'notSure'])) return 'interestDecidedOn';
    return c.advocateOn === undefined || c.advocateOn === 'notAsked' ? 'complainedOn' : 'advocateOn';
  },
  date: (c) => {
    if (isOneOf(c.whoYouAre, ['relative', 'notSure'])) return dated(c.interestDecidedOn);
    if (c.advocateOn === undefined || c.advocateOn === 'notAsked') return dated(c.complainedOn);
    return laterOf(dated(c.complainedOn), dated(c.advocateOn), c);
  },
};

const eighteenYearsOn = (born: RoughDate | undefined): RoughDate | undefined => {
  if (born === undefined || born === 'notSure') return born;
  if (isIsoDate(born)) return yearsAfter(born, 18);
  const month = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
  return isMonthOnly(month) ? month : 'notSure';
};

/** The events that clocks run from. Each limit runs from its own event, never from another limit's end. */
export const starts = {
  today: { question: () => undefined, date: (c) => c.today },
  firstHappened,
  nextHappened: { question: () => 'eachHappened', date: nextHappened },
  lastHappened: {
    question: (c) => (c.lastHappened === 'sameDay' ? whenItHappened(c) : 'lastHappened'),
    date: (c) => (c.lastHappened === 'sameDay' ? earliestHappened(c) : dated(c.lastHappened)),
  },
  // Whoever was not asked when they knew is taken to have known on the first day: that is never too late.
  knew: {
    question: (c) =>
      c.firstKnew === undefined || c.firstKnew === 'sameDay' ? whenItHappened(c) : 'firstKnew',
    date: (c) =>
      c.firstKnew === undefined || c.firstKnew === 'sameDay' ? earliestHappened(c) : dated(c.firstKnew),
  },
  complained: asked('complainedOn'),
  stage1Begun,
  acknowledged: asked('acknowledgedOn'),
  answered: asked('answeredOn'),
  investigationRequest: asked('askedInvestigationOn'),
  // An oral complaint's clock runs from the council's final written record of it (SP-T14).
  investigationAsked: answerTo((c) =>
    c.complainedHow === 'spoken' ? 'recordMadeOn' : 'askedInvestigationOn',
  ),
  statementAgreed: asked('recordMadeOn'),
  investigationAnswered: asked('investigationAnsweredOn'),
  panelAsked: asked('askedPanelOn'),
  panelMet: asked('panelMetOn'),
  panelReport: asked('panelReportOn'),
  finalAnswer: asked('finalAnswerOn'),
  refused: asked('refusedOn'),
  challenged: asked('challengedOn'),
  chased: asked('chasedOn'),
  pauseEnded: asked('pauseEndedOn'),
  conferenceHeld: firstOf('conference'),
  tribunalDecision: firstOf('tribunalMatter'),
  certificate: asked('certificateOn'),
  fosterLetter: firstOf('fosterApproval'),
  adoptionLetter: firstOf('adoptionApproval'),
  lastContact: answerTo((c) =>
    (['finalAnswerOn', 'investigationAnsweredOn', 'answeredOn'] as const).find((id) => c[id] !== undefined),
  ),
  eighteenthBirthday: { question: () => 'childBornOn', date: (c) => eighteenYearsOn(dated(c.childBornOn)) },
  /** Counted in due.ts: the day after the awaited limit ran out. */
  stageOverdue: { question: () => undefined, date: () => undefined },
} satisfies Record<string, Start>;

export type StartId = keyof typeof starts;

/**
 * Takes a start and a case; gives the rough date it stands for ('notSure' included), or undefined when the
 * event has not happened or was not asked about.
 */
export const startDate = (id: StartId, c: Case): RoughDate | undefined => starts[id].date(c);

/** The first and last day the start can have been (ISO dates); undefined when not known or not happened. */
export function startRange(id: StartId, c: Case): DateRange | undefined {
  const date = startDate(id, c);
  if (date === undefined) return undefined;
  // A birthday may be still to come: its month is not cut off at today.
  return rangeOf(date, id === 'eighteenthBirthday' ? beforeAll : c.today);
}
