import { rangeOf, type RoughDate } from '../calendar/rough-date';
import type { Case } from '../case';
import { dueOn } from '../due';
import { mattersIn } from '../happened';
import type { Answers, Finding, Point, PointReply } from '../questions';
import { rules } from '../rules';
import { findingsFrom } from './point-replies';
import { forNewStep, setAside, type Returned } from './reset';
import { answerThatCame, dayQuestion, isAnotherNo, isNotice, soFarAfter, type Came } from './what-may-come';

/** What a person said of one point, and whether they take it further. */
export interface PointSaid {
  readonly finding: Finding['finding'];
  readonly promise?: NonNullable<PointReply['promise']>;
  readonly takeOn: boolean;
}

/** All that a person told about what came. */
export interface Reply {
  readonly came: Came;
  readonly on?: RoughDate;
  /** Of a letter that asks for more time: whether it gives a reason and a new date. */
  readonly withReasons?: 'yes' | 'no' | 'notSure';
  /** One for each point, in their order; empty where the letter is no answer or there are no points. */
  readonly points: readonly PointSaid[];
}

/** Takes the case before and the day of a letter that asks for more time; gives whether it came within 25 working days (SP-T15), or undefined where nobody can tell. */
export function noticeInTime(c: Case, on: RoughDate): boolean | undefined {
  const last = dueOn('stage2', c)?.normal?.last;
  const came = rangeOf(on, c.today);
  if (last === undefined || came === undefined) return undefined;
  if (came.latest <= last.earliest) return true;
  return came.earliest > last.latest ? false : undefined;
}

const toldMoreTime = (c: Case, { on = 'notSure', withReasons = 'notSure' }: Reply): Answers => {
  const inTime = noticeInTime(c, on);
  if (inTime === undefined) return {};
  if (!inTime) return { toldMoreTime: 'afterwards' };
  const said = { yes: 'beforeWithReasons', no: 'withoutReasons', notSure: 'notSure' } as const;
  return { toldMoreTime: said[withReasons] };
};

const answeredPoint =
  (to: PointReply['to'], said: readonly PointSaid[]) =>
  (point: Point, index: number): Point => {
    const one = said[index];
    if (one === undefined) return point;
    const { finding, promise, takeOn } = one;
    return { ...point, reply: { to, finding, ...(promise && { promise }) }, leaveOut: !takeOn };
  };

const refusals: Partial<Record<Came, Answers['refusal']>> = {
  meeting: 'meetingInstead',
  noInWriting: 'inWriting',
  noInWords: 'inWords',
  onHold: 'onHold',
};

/** A no, or something instead. A second no leaves the day of the first: the Ombudsman's year runs from it (OMB-05). */
function refused(answers: Answers, c: Case, { came }: Reply): Returned {
  const procedure = came === 'noInWriting' ? (['procedureNamed'] as const) : [];
  if (isAnotherNo(came, c)) {
    if (rules.challengeWaits.holds(c))
      return { answers: { ...answers, challengedOn: 'refusedAgain' }, boxes: {} };
    return setAside(answers, ['challengedOn', ...procedure]);
  }
  const without = setAside(answers, [
    'refusalReasons',
    'pauseEndedOn',
    'challengedOn',
    'cameInstead',
  ]).answers;
  return setAside({ ...without, refusal: refusals[came] ?? 'notSure' }, procedure);
}

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
  if (came in refusals) return refused(answers, c, reply);
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
