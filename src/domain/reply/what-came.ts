import type { Case } from '../case';
import { mattersIn } from '../happened';
import type { Answers, Point, PointReply } from '../questions';
import { toldMoreTime } from './more-time';
import { findingsFrom } from './point-replies';
import type { PointSaid, Reply } from './reply';
import { isRefusal, refused } from './refused';
import { forNewStep, setAside, type Returned } from './reset';
import { answerThatCame, dayQuestion, isNotice, soFarAfter } from './what-follows';

const answeredPoint =
  (to: PointReply['to'], said: readonly PointSaid[]) =>
  (point: Point, index: number): Point => {
    const one = said[index];
    if (one === undefined) return point;
    const { finding, promise, takeOn } = one;
    return { ...point, reply: { to, finding, ...(promise && { promise }) }, leaveOut: !takeOn };
  };

/** An answer came, so it was no refusal, and what was found on every subject is known where the points say it. */
function answered(answers: Answers, c: Case, reply: Reply, to: PointReply['to']): Returned {
  const { answers: rest, boxes } = forNewStep(answers);
  const points = answers.points?.map(answeredPoint(to, reply.points));
  const all: Answers = { ...rest, soFar: to, refusal: 'no', ...(points && { points }) };
  if (to !== 'investigated') return { answers: all, boxes };
  const now: Case = { ...c, ...all };
  const findings = findingsFrom(now, to);
  const isWhole = findings.length > 0 && findings.length === mattersIn(now).length;
  return isWhole
    ? { answers: { ...all, findings }, boxes }
    : { answers: all, boxes: { ...boxes, ...(findings.length > 0 && { findings }) } };
}

function changed(answers: Answers, c: Case, reply: Reply): Returned {
  const { came } = reply;
  const to = answerThatCame(came);
  if (to !== undefined) return answered(answers, c, reply, to);
  if (isRefusal(came)) return refused(answers, c, reply);
  const soFar = soFarAfter(came, c.soFar ?? 'notSure');
  if (came === 'panelMet' || came === 'panelReport') {
    if (c.soFar === 'panelMet') return { answers, boxes: {} };
    const { answers: rest, boxes } = forNewStep(answers);
    return { answers: { ...rest, soFar, panelReportOn: 'notYet' }, boxes };
  }
  if (came === 'ombudsmanNotDone' || came === 'ombudsmanNo') {
    const { answers: rest, boxes } = forNewStep(answers);
    return { answers: { ...rest, soFar }, boxes };
  }
  if (came === 'tookItUp') {
    const { answers: rest } = setAside(answers, [
      'refusalReasons',
      'refusedOn',
      'pauseEndedOn',
      'challengedOn',
      'cameInstead',
    ]);
    return { answers: { ...rest, soFar, refusal: 'no' }, boxes: {} };
  }
  return { answers: { ...answers, soFar }, boxes: {} };
}

/**
 * Takes all answers, the case they make and what came; gives the answers as they are now, and what to put into the boxes
 * of questions that are asked again. An acknowledgement is never an answer, and every other answer stays. Throws nothing.
 */
export function cameBack(answers: Answers, c: Case, reply: Reply): Returned {
  const { answers: now, boxes } = changed(answers, c, reply);
  const question = dayQuestion(reply.came, c);
  return {
    answers: {
      ...now,
      ...(question !== undefined && { [question]: reply.on ?? 'notSure' }),
      ...(isNotice(reply.came, c) && toldMoreTime(c, reply)),
    },
    boxes,
  };
}
