import type { Case } from '../case';
import type { DateQuestionId, PointReply } from '../questions';
import { rules } from '../rules';
import type { Came, SoFar } from './may-come';

/** What has happened once something has come, where that says more than was known. */
const leadsTo: Partial<Record<Came, SoFar>> = {
  answer: 'answered',
  investigation: 'investigated',
  panelMet: 'panelMet',
  panelReport: 'panelMet',
  finalAnswer: 'finalAnswer',
  ombudsmanNotDone: 'ombudsmanDecided',
  ombudsmanNo: 'ombudsmanSaidNo',
};
/** Nobody answers what was never asked: the next step was asked for, even if we were not told. */
const impliesAsked: Partial<Record<SoFar, SoFar>> = {
  notComplained: 'complained',
  answered: 'askedInvestigation',
  investigated: 'askedPanel',
};

/** Takes what came and what had happened before; gives what has happened now. */
export function soFarAfter(came: Came, before: SoFar): SoFar {
  const to = leadsTo[came];
  if (to !== undefined) return to;
  return came === 'ombudsmanDone' ? before : (impliesAsked[before] ?? before);
}

/** Which of the council's answers it is, to be gone through point by point; undefined for all that is no answer. */
export const answerThatCame = (came: Came): PointReply['to'] | undefined => councilsAnswers[came];
const councilsAnswers: Partial<Record<Came, PointReply['to']>> = {
  answer: 'answered',
  investigation: 'investigated',
  finalAnswer: 'finalAnswer',
};

/** What leaves a person waiting: it is noted, and nothing follows from it at once. */
const notes = ['acknowledged', 'mayComplain', 'tookItUp', 'statement', 'moreTime', 'panelDate'] as const;

/** Takes what came; tells whether it leaves a person waiting. */
export const staysWaiting = (came: Came): came is (typeof notes)[number] => notes.some((one) => one === came);

/** What ends it: the person says that they are content. */
export const isTheEnd = (came: Came): boolean => came === 'ombudsmanDone';

/** The letter is another no to what was refused already: its first day stays the day of the refusal. */
export const isAnotherNo = (came: Came, c: Case): boolean =>
  (came === 'noInWriting' || came === 'noInWords') && rules.refusedAnyHow.holds(c);

/** Whether a letter that asks for more time is the notice of SP-T15, which has rules of its own. */
export const isNotice = (came: Came, c: Case): boolean =>
  came === 'moreTime' &&
  c.soFar !== undefined &&
  soFarAfter(came, c.soFar) === 'askedInvestigation' &&
  rules.statutoryMatter.holds(c);

const days: Partial<Record<Came, DateQuestionId>> = {
  mayComplain: 'interestDecidedOn',
  answer: 'answeredOn',
  statement: 'recordMadeOn',
  investigation: 'investigationAnsweredOn',
  panelMet: 'panelMetOn',
  panelReport: 'panelReportOn',
  finalAnswer: 'finalAnswerOn',
  meeting: 'refusedOn',
  noInWriting: 'refusedOn',
  noInWords: 'refusedOn',
  onHold: 'refusedOn',
};

/** Takes what came and the case before; gives the question that its day answers, or undefined where no date runs from it. */
export function dayQuestion(came: Came, c: Case): DateQuestionId | undefined {
  if (c.soFar === undefined || isAnotherNo(came, c)) return undefined;
  if (came === 'acknowledged')
    return soFarAfter(came, c.soFar) === 'complained' ? 'acknowledgedOn' : undefined;
  return days[came];
}
