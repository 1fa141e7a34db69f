import { rules } from '../rules';
import type { RoughDate } from '../calendar/rough-date';
import type { Case } from '../case';
import type { Answers, DateQuestionId } from '../questions';
import type { LetterId } from '../routes';
import { forNewStep, type Returned } from './reset';

type SoFar = NonNullable<Case['soFar']>;

/** A letter that takes the complaint a step on: from where, to where, and the question that its day answers. */
interface Step {
  readonly from: readonly SoFar[];
  readonly to: SoFar;
  readonly day: DateQuestionId;
}

const first: Step = { from: ['notComplained'], to: 'complained', day: 'complainedOn' };
const second: Step = {
  from: ['complained', 'answered'],
  to: 'askedInvestigation',
  day: 'askedInvestigationOn',
};
const third: Step = { from: ['investigated'], to: 'askedPanel', day: 'askedPanelOn' };

const steps: Partial<Record<LetterId, Step>> = {
  statutoryStage1: first,
  sufficientInterest: first,
  corporateComplaint: first,
  statutoryStage2: second,
  corporateStage2: second,
  statutoryStage3: third,
  lateStage3: third,
};

/** Letters that ask once more for what was asked before. */
const reminders: Partial<Record<LetterId, DateQuestionId & ('chasedOn' | 'challengedOn')>> = {
  chaseOverdue: 'chasedOn',
  challengeRefusal: 'challengedOn',
};

/** A general complaint beside a children's one starts none of its clocks. */
const stepOf = (route: LetterId, c: Case): Step | undefined => {
  if (route === 'corporateComplaint' && !rules.corporateMatterOnly.holds(c)) return undefined;
  const step = steps[route];
  return step !== undefined && c.soFar !== undefined && step.from.includes(c.soFar) ? step : undefined;
};

/** Takes a letter and the case; gives the question that the day it went answers, or undefined where no date runs from it. */
export const sentQuestion = (route: LetterId, c: Case): DateQuestionId | undefined =>
  reminders[route] ?? stepOf(route, c)?.day;

/**
 * Takes all answers, the case they make, a letter and when it went; gives the answers as they are now, and what to put
 * into the boxes of questions asked again. A letter that is no step of the complaint changes nothing. Throws nothing.
 */
export function letterSent(answers: Answers, c: Case, route: LetterId, on: RoughDate): Returned {
  const reminder = reminders[route];
  if (reminder !== undefined)
    return { answers: { ...answers, [reminder]: on === 'notSure' ? 'sometime' : on }, boxes: {} };
  const step = stepOf(route, c);
  if (step === undefined) return { answers, boxes: {} };
  const { answers: rest, boxes } = forNewStep(answers);
  // The council's last letter is still the one that was asked about.
  const { procedureNamed } = answers;
  return {
    answers: {
      ...rest,
      ...(procedureNamed !== undefined && { procedureNamed }),
      soFar: step.to,
      [step.day]: on,
      ...(step === first && { complainedHow: 'inWriting' }),
    },
    boxes,
  };
}
