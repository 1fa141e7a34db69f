/** Page by page through what the council sent: what is asked, what counts as said, and what it makes of the case. */
import { describe, expect, test } from 'vitest';
import { withMade, withSent } from '../../src/domain/made';
import type { Answers } from '../../src/domain/questions';
import { inHand, isSaid, type PointInHand, type ReplyInHand } from '../../src/domain/reply/in-hand';
import { letterSent } from '../../src/domain/reply/letter-sent';
import { mayCome, type Came } from '../../src/domain/reply/may-come';
import { noticeInTime } from '../../src/domain/reply/more-time';
import { isStepSaid, replySteps, wholeReply } from '../../src/domain/reply/reply-steps';
import {
  dayQuestion,
  isNotice,
  isTheEnd,
  soFarAfter,
  staysWaiting,
} from '../../src/domain/reply/what-follows';
import { without } from '../../src/contradictions';
import { somebodyWho, today } from '../case-of';
import { afterwards, asked, complained, door, knownOf, meetings, mother } from './mother-of-two-matters';

const said = (of: string, more: Partial<PointInHand> = {}): PointInHand => ({
  of,
  finding: 'upheld',
  promised: false,
  promise: '',
  done: '',
  ...more,
});
const reply = (came: Came, more: Partial<ReplyInHand> = {}): ReplyInHand => ({ came, points: [], ...more });
const stepsOf = (answers: Answers, inHandNow: ReplyInHand) =>
  replySteps(answers, knownOf(answers).facts, inHandNow);

describe('the pages to go through', () => {
  test('an answer to two points: when, each point, and what goes on if one is not settled', () => {
    const one = said(meetings.whatHappened);
    expect(stepsOf(complained, reply('answer', { points: [one] }))).toEqual([
      ...['when', 'point-1', 'point-2', 'next-letter'],
    ]);
  });
  test('an answer to somebody who wrote no points here: when it came, and no more', () => {
    expect(stepsOf(without(complained, ['points']), reply('answer'))).toEqual(['when']);
  });
  test('a note of receipt: when it came; word that the council takes the complaint up: nothing', () => {
    expect(stepsOf(complained, reply('acknowledged'))).toEqual(['when']);
    expect(stepsOf(asked, reply('tookItUp'))).toEqual([]);
    expect(stepsOf(asked, reply('acknowledged'))).toEqual([]);
  });
  test('a letter that asks for more time: its reasons matter only where it came in time', () => {
    expect(stepsOf(asked, reply('moreTime'))).toEqual(['when']);
    expect(stepsOf(asked, reply('moreTime', { on: '2026-11-02' }))).toEqual(['when', 'reasons']);
    expect(stepsOf(asked, reply('moreTime', { on: '2026-11-20' }))).toEqual(['when']);
    expect(stepsOf(asked, reply('moreTime', { on: 'notSure' }))).toEqual(['when']);
    expect(stepsOf(complained, reply('moreTime', { on: '2026-11-02' }))).toEqual([]);
  });
});

describe('a page counts as said', () => {
  const nothing = reply('answer');
  test('once it has the day, the reasons, or the points for the next letter', () => {
    const isDone = (step: 'when' | 'reasons' | 'next-letter', more: Partial<ReplyInHand>) => [
      isStepSaid(step, complained, nothing),
      isStepSaid(step, complained, reply('answer', more)),
    ];
    expect(isDone('when', { on: 'notSure' })).toEqual([false, true]);
    expect(isDone('reasons', { withReasons: 'no' })).toEqual([false, true]);
    expect(isDone('next-letter', { takeOn: [] })).toEqual([false, true]);
  });
  test('once its own point is said, and not by another', () => {
    const points = [said(door.whatHappened)];
    const isDone = (step: 'point-1' | 'point-2' | 'point-3', answers: Answers = complained) =>
      isStepSaid(step, answers, reply('answer', { points }));
    expect([isDone('point-1'), isDone('point-2'), isDone('point-3')]).toEqual([false, true, false]);
    expect(isDone('point-2', without(complained, ['points']))).toBe(false);
  });
  test('with a finding, and with what became of a promise where one was made', () => {
    expect(inHand(meetings, { points: [] })).toEqual({
      ...{ of: meetings.whatHappened, finding: '', promised: false, promise: '', done: '' },
    });
    const point = (more: Partial<PointInHand>) => isSaid(said('', more));
    expect(point({})).toBe(true);
    expect(point({ finding: '' })).toBe(false);
    expect(point({ promised: true })).toBe(false);
    expect(point({ promised: true, done: 'notSure' })).toBe(true);
    expect(point({ finding: '', promised: true, done: 'yes' })).toBe(false);
  });
});

describe('the reply as a whole', () => {
  test('has the day and the reasons that were told, and no others', () => {
    expect(wholeReply(asked, reply('moreTime', { on: '2026-11-02', withReasons: 'yes' }))).toEqual({
      ...{ came: 'moreTime', on: '2026-11-02', withReasons: 'yes', points: [] },
    });
    expect(wholeReply(asked, reply('meeting'))).toEqual({ came: 'meeting', points: [] });
  });
  test('takes what nobody told of a point as not known, and that point into the next letter', () => {
    const points = [
      said(meetings.whatHappened, { promised: true, promise: 'New dates', done: 'yes' }),
      said(door.whatHappened, { finding: '', promised: true, promise: 'A visit' }),
    ];
    expect(wholeReply(complained, reply('answer', { points })).points).toEqual([
      { finding: 'upheld', promise: { words: 'New dates', done: 'yes' }, takeOn: false },
      { finding: 'notSure', promise: { words: 'A visit', done: 'notSure' }, takeOn: true },
    ]);
    expect(wholeReply(without(complained, ['points']), reply('answer')).points).toEqual([]);
  });
  test('takes on no point once all is settled, whatever was ticked before', () => {
    const points = [said(meetings.whatHappened), said(door.whatHappened)];
    const whole = wholeReply(complained, reply('answer', { points, takeOn: [0, 1] }));
    expect(whole.points).toEqual([
      { finding: 'upheld', takeOn: false },
      { finding: 'upheld', takeOn: false },
    ]);
  });
});

describe('what can have come', () => {
  const offered = (answers: Answers) => {
    const { facts, route } = knownOf(answers);
    return mayCome(facts, route);
  };
  test('to a mother refused in writing also what the Ombudsman says, to whom she may have gone', () => {
    const refused = mother({ ...asked, refusal: 'inWriting', refusedOn: '2026-10-20' });
    expect(offered(refused)).toEqual(expect.arrayContaining(['ombudsmanNo', 'ombudsmanNotDone', 'tookItUp']));
    expect(offered(asked)).not.toContain('ombudsmanNo');
  });
  test('to somebody who reached the panel its day, its report and the statement no more', () => {
    const found = mother({ soFar: 'investigated', investigationAnsweredOn: '2026-11-02' });
    expect(offered(found)).toEqual(expect.arrayContaining(['panelDate', 'panelMet', 'panelReport']));
    expect(offered(asked)).toContain('statement');
    expect(offered(mother({ soFar: 'panelMet', panelMetOn: '2026-11-10' }))).not.toContain('acknowledged');
  });
  test('where the route is not known yet, what fits the step; before the complaint, nothing', () => {
    const { facts } = knownOf(complained);
    expect(mayCome(facts, undefined)).toContain('answer');
    const { soFar, ...before } = facts;
    expect([soFar, mayCome(before, 'statutoryStage1')]).toEqual(['complained', []]);
  });
  test('a note leaves a person waiting, an answer does not; content with the Ombudsman is the end', () => {
    expect(
      (['acknowledged', 'moreTime', 'panelDate', 'answer', 'meeting'] as const).map(staysWaiting),
    ).toEqual([true, true, true, false, false]);
    expect((['ombudsmanDone', 'ombudsmanNo', 'finalAnswer'] as const).map(isTheEnd)).toEqual([
      ...[true, false, false],
    ]);
  });
});

describe('what follows', () => {
  test('nobody answers what was never asked: the next step was asked for', () => {
    expect(soFarAfter('acknowledged', 'answered')).toBe('askedInvestigation');
    expect(soFarAfter('panelDate', 'investigated')).toBe('askedPanel');
    expect(soFarAfter('acknowledged', 'askedPanel')).toBe('askedPanel');
    expect(soFarAfter('ombudsmanDone', 'answered')).toBe('answered');
  });
  test('only more time for the investigation is the notice of SP-T15', () => {
    const notice = (came: Came, answers: Answers) => isNotice(came, knownOf(answers).facts);
    expect(notice('moreTime', asked)).toBe(true);
    expect(notice('moreTime', mother({ soFar: 'answered' }))).toBe(true);
    expect(notice('acknowledged', asked)).toBe(false);
    expect(notice('moreTime', complained)).toBe(false);
    const general = somebodyWho({
      subjects: ['section47'],
      beyondThat: 'no',
      procedureNamed: 'notNamed',
      soFar: 'askedInvestigation',
    });
    expect(notice('moreTime', general)).toBe(false);
  });
  test('SP-T15: 25 working days from 12 October 2026 end on 16 November; that day is in time, the next is not', () => {
    const { facts } = knownOf(asked);
    expect(noticeInTime(facts, '2026-11-16')).toBe(true);
    expect(noticeInTime(facts, '2026-11-17')).toBe(false);
    expect(noticeInTime(facts, '2026-11')).toBeUndefined();
    expect(noticeInTime(facts, 'notSure')).toBeUndefined();
    expect(noticeInTime(knownOf(mother({ soFar: 'answered' })).facts, '2026-11-16')).toBeUndefined();
  });
  test('a note of receipt has a day only while the first answer is due, a second no has none', () => {
    const day = (came: Came, answers: Answers) => dayQuestion(came, knownOf(answers).facts);
    expect(day('acknowledged', complained)).toBe('acknowledgedOn');
    expect(day('acknowledged', mother())).toBe('acknowledgedOn');
    expect(day('acknowledged', asked)).toBeUndefined();
    expect(day('noInWriting', asked)).toBe('refusedOn');
    expect(day('noInWords', asked)).toBe('refusedOn');
    const refused = mother({ ...asked, refusal: 'inWriting', refusedOn: '2026-10-20' });
    expect([day('noInWriting', refused), day('noInWords', refused)]).toEqual([undefined, undefined]);
    expect(day('meeting', refused)).toBe('refusedOn');
  });
});

describe('once it has come', () => {
  const held = { chasedOn: '2026-11-10', refusal: 'inWords', refusedOn: '2026-10-20' } as const;
  const panel = mother({ soFar: 'askedPanel', askedPanelOn: '2026-09-01', ...held });
  test.each(['panelMet', 'panelReport'] as const)('%s: what was said of the wait for it is over', (came) => {
    const { answers } = afterwards(panel, { came, on: '2026-11-16' });
    expect([answers.soFar, answers.chasedOn, answers.refusal]).toEqual(['panelMet', undefined, undefined]);
    expect(answers.askedPanelOn).toBe('2026-09-01');
  });
  test.each(['ombudsmanNotDone', 'ombudsmanNo'] as const)('%s: so is the refusal before it', (came) => {
    const { answers } = afterwards(panel, { came });
    expect([answers.refusal, answers.refusedOn]).toEqual([undefined, undefined]);
  });
  test('a no in writing asks anew what the procedure was called, a no by word of mouth does not', () => {
    const procedure = (came: Came) => {
      const { answers, boxes } = afterwards(asked, { came, on: '2026-11-16' });
      return [answers.procedureNamed, boxes.procedureNamed];
    };
    expect(procedure('noInWriting')).toEqual([undefined, 'statutory']);
    expect(procedure('noInWords')).toEqual(['statutory', undefined]);
  });
  test('an answer that finds on no subject leaves the boxes empty, and no finding of the step before', () => {
    const notSaid = { finding: 'notSure', takeOn: true } as const;
    const halves = { finding: 'upheld', takeOn: true } as const;
    const both = [meetings, { ...door, about: 'childInNeed' as const }];
    const { answers, boxes } = afterwards(mother({ ...asked, points: both }), {
      came: 'investigation',
      points: [notSaid, halves],
    });
    expect([answers.findings, 'findings' in boxes]).toEqual([undefined, false]);
  });
  test('a final answer is gone through, and what it finds is asked of nobody', () => {
    const { answers } = afterwards(panel, {
      came: 'finalAnswer',
      points: [
        { finding: 'upheld', takeOn: false },
        { finding: 'notUpheld', takeOn: true },
      ],
    });
    expect(answers.findings).toBeUndefined();
    expect(answers.points?.map(({ leaveOut }) => leaveOut)).toEqual([true, false]);
  });
  test.each([
    ['without a subject', undefined],
    ['whose subject is not ticked any more', 'records'],
  ] as const)('a point %s counts for the only one there is, and for none of several', (_, unticked) => {
    const { about, ...plain } = meetings;
    const come = (subjects: NonNullable<Answers['subjects']>) =>
      afterwards(
        mother({ ...asked, subjects, points: [{ ...plain, ...(unticked && { about: unticked }) }] }),
        {
          came: 'investigation',
          points: [{ finding: 'upheld', promise: { words: '', done: 'no' }, takeOn: true }],
        },
      ).answers.findings;
    expect(about).toBe('childInNeed');
    expect(come(['childInNeed'])).toEqual([{ about, finding: 'upheld', notDone: true }]);
    expect(come(['childInNeed', 'assessment'])).toBeUndefined();
  });
});

describe('a letter that went', () => {
  const sent = (answers: Answers, route: Parameters<typeof letterSent>[2]) =>
    letterSent(answers, knownOf(answers).facts, route, '2026-11-16').answers;
  test('a later step keeps what the council called the procedure, and how the complaint was first made', () => {
    const answered = mother({ soFar: 'answered', answeredOn: '2026-11-02', complainedHow: 'spoken' });
    expect(sent(answered, 'statutoryStage2')).toMatchObject({
      procedureNamed: 'statutory',
      complainedHow: 'spoken',
    });
    expect('procedureNamed' in sent(without(mother(), ['procedureNamed']), 'statutoryStage1')).toBe(false);
    expect(sent(mother({ complainedHow: 'spoken' }), 'statutoryStage1').complainedHow).toBe('inWriting');
  });
  test('is the one that was made last and has not gone; others stay as they are', () => {
    const chase = withMade([], 'chaseOverdue', '2026-10-01');
    const two = withMade(chase, 'statutoryStage2', '2026-11-01');
    expect(two.map(({ route }) => route)).toEqual(['chaseOverdue', 'statutoryStage2']);
    expect(withSent(two, 'chaseOverdue', today, '2026-11-02')).toEqual([
      { route: 'statutoryStage2', madeOn: '2026-11-01' },
      { route: 'chaseOverdue', madeOn: '2026-10-01', sentOn: '2026-11-02' },
    ]);
    const again = withSent(
      withSent([], 'chaseOverdue', '2026-10-01', '2026-10-02'),
      'chaseOverdue',
      today,
      today,
    );
    expect(again).toEqual([
      { route: 'chaseOverdue', madeOn: '2026-10-01', sentOn: '2026-10-02' },
      { route: 'chaseOverdue', madeOn: today, sentOn: today },
    ]);
  });
});
