import type { Answers, QuestionId } from '../questions';

/** Facts about the last thing that was asked of the council; they say nothing of the next. */
const aboutLastRequest = [
  'refusal',
  'refusalReasons',
  'refusedOn',
  'pauseEndedOn',
  'challengedOn',
  'chasedOn',
  'delayPutRight',
  'toldMoreTime',
  'toldOfPanel',
  'findings',
  'afterUpheld',
  'whatIsLeft',
  'cameInstead',
  'skipAsked',
] as const satisfies readonly QuestionId[];

/** Asked again about the new letter, with the earlier answer in the boxes. */
const askedAgain = [
  'procedureNamed',
  'whyNotSettled',
  'whatTheySaid',
  'whyLate',
] as const satisfies readonly QuestionId[];

/** Answers, and what to put into the boxes of questions that are asked again. */
export interface Returned {
  readonly answers: Answers;
  readonly boxes: Answers;
}

/** Takes answers and some questions; gives the answers without theirs, and theirs for the boxes. */
export function setAside(answers: Answers, ids: readonly QuestionId[]): Returned {
  const rest = { ...answers };
  const boxes = {};
  for (const id of ids) {
    const answer = Object.getOwnPropertyDescriptor(answers, id);
    if (answer) Object.defineProperty(boxes, id, answer);
    Reflect.deleteProperty(rest, id);
  }
  return { answers: rest, boxes };
}

/** Takes the answers before a new step; gives them without what was only true of the step before. */
export function forNewStep(answers: Answers): Returned {
  return setAside(setAside(answers, aboutLastRequest).answers, askedAgain);
}
