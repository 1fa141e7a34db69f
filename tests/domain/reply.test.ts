import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseAsKnown } from '../../src/case/as-known';
import { contradicted, without } from '../../src/contradictions';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import { dueOn } from '../../src/domain/due';
import { walk } from '../../src/domain/journey';
import { chosenLetter } from '../../src/domain/letters';
import { lettersFor } from '../../src/domain/decide-route';
import { isMadeList, withMade, withSent } from '../../src/domain/made';
import type { Answers, Point } from '../../src/domain/questions';
import { replySteps, unresolved, wholeReply } from '../../src/domain/reply/reply-steps';
import { isReplyInHand } from '../../src/domain/reply/in-hand';
import { letterSent, sentQuestion } from '../../src/domain/reply/letter-sent';
import { findingOnAll, isResolved, nothingGoesOn } from '../../src/domain/reply/point-replies';
import { silenceOf, stageName } from '../../src/domain/reply/silence';
import { cameBack } from '../../src/domain/reply/what-came';
import type { Reply } from '../../src/domain/reply/reply';
import { cameKinds, mayCome, type Came } from '../../src/domain/reply/may-come';
import { dayQuestion } from '../../src/domain/reply/what-follows';
import { routes } from '../../src/domain/routes';
import { hasLetter, type RouteId } from '../../src/domain/routes';
import { anyAnswers, anyToday, ids } from '../any-answers';
import { somebodyWho, today } from '../case-of';
import { afterwards, asked, complained, door, knownOf, meetings, mother } from './mother-of-two-matters';

/** A point without what came back to it. */
const ownOf = (one: Point): Point => {
  const own = { ...one };
  for (const key of ['reply', 'leaveOut']) Reflect.deleteProperty(own, key);
  return own;
};
const offered = (said: Answers) => {
  const { facts, route } = knownOf(mother(said));
  return mayCome(facts, route);
};
const gone = (finding: Reply['points'][number]['finding'], more: Partial<Reply['points'][number]> = {}) => ({
  finding,
  takeOn: true,
  ...more,
});

describe('what can have come', () => {
  test('to a mother who waits for the first answer: a note, an answer, more time, or a no, but no panel', () => {
    expect(offered({ soFar: 'complained', complainedOn: '2026-11-18' })).toEqual([
      ...['acknowledged', 'answer', 'moreTime', 'meeting', 'noInWriting', 'noInWords', 'onHold'],
    ]);
  });
  test('to a grandmother also word that she may complain', () => {
    expect(offered({ soFar: 'complained', whoYouAre: 'relative' })).toContain('mayComplain');
  });
  test('to a mother whom the council refused also word that it takes the complaint after all', () => {
    const refused = { soFar: 'complained', refusal: 'inWriting', refusedOn: '2026-11-02' } as const;
    expect(offered(refused)).toContain('tookItUp');
    expect(offered({ soFar: 'complained' })).not.toContain('tookItUp');
  });
  test('to a father whose matter is a general one never a panel', () => {
    const general = {
      subjects: ['section47'],
      beyondThat: 'no',
      soFar: 'investigated',
      procedureNamed: 'notNamed',
    } as const;
    expect(offered(general).filter((came) => came.startsWith('panel'))).toEqual([]);
  });
  test('to somebody at the Ombudsman only what the Ombudsman decided', () => {
    expect(offered({ soFar: 'finalAnswer' })).toEqual(['ombudsmanNotDone', 'ombudsmanNo', 'ombudsmanDone']);
  });
});

describe('the first answer came', () => {
  const came = () =>
    afterwards(complained, {
      came: 'answer',
      on: '2026-11-16',
      points: [gone('upheld', { takeOn: false }), gone('notAnswered')],
    });
  test('her case stands at the next step, and its days are counted from the day it came', () => {
    const { answers } = came();
    expect(answers).toMatchObject({ soFar: 'answered', answeredOn: '2026-11-16', refusal: 'no' });
    const { facts, route } = knownOf(answers);
    expect(route).toBe('statutoryStage2');
    expect(dueOn('askStage2', facts)?.start).toEqual({ earliest: '2026-11-16', latest: '2026-11-16' });
  });
  test('what the answer calls the procedure is asked anew, with the earlier answer in the box', () => {
    const { answers, boxes } = came();
    expect(answers.procedureNamed).toBeUndefined();
    expect(boxes.procedureNamed).toBe('statutory');
    expect(walk(answers, today).next).toBe('procedureNamed');
  });
  test('a corporate answer is no first stage of the children’s procedure', () => {
    const { answers } = came();
    const { route } = knownOf({ ...answers, procedureNamed: 'corporate' });
    expect(route).toBe('challengeRefusal');
  });
  test('that she chased the first answer says nothing of the next', () => {
    const { answers } = came();
    expect(answers.chasedOn).toBeUndefined();
  });
  test('her points keep every word, and carry what was said of each', () => {
    const { answers } = came();
    expect(answers.points?.map(ownOf)).toEqual([meetings, door]);
    expect(answers.points?.map(({ reply }) => reply?.finding)).toEqual(['upheld', 'notAnswered']);
    expect(answers.points?.map(({ leaveOut }) => leaveOut)).toEqual([true, false]);
  });
});

describe('the answer of the investigation came', () => {
  const reply = (points: Reply['points']) =>
    afterwards(asked, { came: 'investigation', on: '2026-11-16', points });
  test('what was found on each subject is known from the points, and is not asked again', () => {
    const { answers } = reply([
      gone('upheld', { promise: { words: 'New dates', done: 'no' } }),
      gone('notUpheld'),
    ]);
    expect(answers.findings).toEqual([
      { about: 'childInNeed', finding: 'upheld', notDone: true },
      { about: 'assessment', finding: 'notUpheld', notDone: false },
    ]);
    expect(walk({ ...answers, procedureNamed: 'statutory' }, today).route).toBe('statutoryStage3');
  });
  test('words about the answer before are asked again, and stand in the box', () => {
    const { answers, boxes } = reply([gone('partly'), gone('partly')]);
    expect(answers.whyNotSettled).toBeUndefined();
    expect(boxes.whyNotSettled).toBe('It says nothing of the meetings.');
  });
  test('a subject without a point is asked, with what is known of the others in the boxes', () => {
    const only = mother({ ...asked, points: [meetings] });
    const { answers, boxes } = afterwards(only, { came: 'investigation', points: [gone('upheld')] });
    expect(answers.findings).toBeUndefined();
    expect(boxes.findings).toEqual([{ about: 'childInNeed', finding: 'upheld', notDone: false }]);
  });
  test('a mother with no points here is asked for each subject as before', () => {
    const { answers } = afterwards(without(asked, ['points']), { came: 'investigation' });
    expect(answers.findings).toBeUndefined();
  });
});

test.each([
  [['upheld', 'upheld'], 'upheld'],
  [['upheld', 'notUpheld'], 'partly'],
  [['notUpheld', 'notAnswered'], undefined],
  [['upheld', 'notSure'], undefined],
  [[], undefined],
] as const)('several points on one subject: %j is %s on the whole', (findings, whole) => {
  expect(findingOnAll(findings)).toBe(whole);
});

describe('what is no answer', () => {
  test('a note of receipt starts no clock and ends none', () => {
    const { answers } = afterwards(complained, { came: 'acknowledged', on: '2026-10-07' });
    expect(answers).toEqual({ ...complained, acknowledgedOn: '2026-10-07' });
    expect(walk(answers, today)).toEqual(walk(complained, today));
  });
  test('for a general complaint the note of receipt starts the count', () => {
    const general = somebodyWho({ subjects: ['section47'], beyondThat: 'no', soFar: 'complained' });
    const { answers } = afterwards(general, { came: 'acknowledged', on: '2026-11-16' });
    expect(dueOn('corporateStage1', knownOf(answers).facts)?.start?.earliest).toBe('2026-11-16');
  });
  test('a note of receipt to somebody who had not told us that they wrote: they have complained', () => {
    const { answers } = afterwards(mother(), { came: 'acknowledged' });
    expect(answers.soFar).toBe('complained');
  });
  test.each([
    ['2026-11-02', 'yes', 'beforeWithReasons'],
    ['2026-11-02', 'no', 'withoutReasons'],
    ['2026-11-20', undefined, 'afterwards'],
  ] as const)('a letter of %s that asks for more time at stage 2, reasons: %s', (on, withReasons, said) => {
    const reply = { came: 'moreTime', on, ...(withReasons && { withReasons }) } as const;
    expect(afterwards(asked, reply).answers.toldMoreTime).toBe(said);
  });
  test('where nobody knows when it came, the question is asked when it matters', () => {
    const open = without(asked, ['toldMoreTime']);
    expect(afterwards(open, { came: 'moreTime', on: 'notSure' }).answers.toldMoreTime).toBeUndefined();
  });
  test('a meeting in place of the next step is told as such, and the next step can be asked for again', () => {
    const { answers } = afterwards(asked, { came: 'meeting', on: '2026-11-09' });
    expect(answers).toMatchObject({ refusal: 'meetingInstead', refusedOn: '2026-11-09' });
    expect(knownOf(answers).route).toBe('challengeRefusal');
  });
  test('after a no its reasons are asked anew', () => {
    const { answers } = afterwards(asked, { came: 'noInWriting', on: '2026-11-09' });
    expect(answers.refusalReasons).toBeUndefined();
    expect(answers.refusal).toBe('inWriting');
  });
});

describe('a second no', () => {
  const refused = mother({ ...asked, refusal: 'inWriting', refusedOn: '2026-10-20' });
  test('after she asked the council to think again: it has refused again, and the first day stays', () => {
    const challenged: Answers = { ...refused, challengedOn: '2026-10-26' };
    const { answers } = afterwards(challenged, { came: 'noInWriting', on: '2026-11-09' });
    expect(answers).toMatchObject({ challengedOn: 'refusedAgain', refusedOn: '2026-10-20' });
    expect(knownOf(answers).route).toBe('ombudsman');
  });
  test('if she had not asked, she is asked whether she did', () => {
    const { answers } = afterwards(refused, { came: 'noInWriting', on: '2026-11-09' });
    expect([answers.challengedOn, answers.refusedOn]).toEqual([undefined, '2026-10-20']);
  });
  test('when the council takes it up after all, nothing of the no is left', () => {
    const { answers } = afterwards(refused, { came: 'tookItUp' });
    expect(answers.refusal).toBe('no');
    expect([answers.refusedOn, answers.refusalReasons, answers.challengedOn]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the panel and after', () => {
  const panel = mother({ soFar: 'askedPanel', askedPanelOn: '2026-09-01' });
  test('the report came: the meeting’s day is asked, the final answer counts from the report', () => {
    const { answers } = afterwards(without(panel, ['panelMetOn']), { came: 'panelReport', on: '2026-11-16' });
    expect(answers).toMatchObject({ soFar: 'panelMet', panelReportOn: '2026-11-16' });
    expect(walk(answers, today).next).toBe('panelMetOn');
  });
  test('the panel met and no report is there yet', () => {
    const { answers } = afterwards(panel, { came: 'panelMet', on: '2026-11-16' });
    expect(answers).toMatchObject({ panelMetOn: '2026-11-16', panelReportOn: 'notYet' });
  });
  test('the report comes after the meeting was told: that day stays', () => {
    const met = mother({ soFar: 'panelMet', panelMetOn: '2026-11-10' });
    const { answers } = afterwards(met, { came: 'panelReport', on: '2026-11-17' });
    expect(answers).toEqual({ ...met, panelReportOn: '2026-11-17' });
  });
  test('the final answer leads to the Ombudsman', () => {
    const { answers } = afterwards(panel, {
      came: 'finalAnswer',
      on: '2026-11-16',
      points: [gone('partly')],
    });
    expect(answers).toMatchObject({ soFar: 'finalAnswer', finalAnswerOn: '2026-11-16' });
    expect(knownOf(answers).route).toBe('ombudsman');
  });
  test.each([
    ['ombudsmanNotDone', 'ombudsman'],
    ['ombudsmanNo', 'ombudsmanReview'],
  ] as const)('the Ombudsman decided (%s): %s', (came, route) => {
    const final = mother({ soFar: 'finalAnswer', finalAnswerOn: '2026-06-01' });
    expect(knownOf(afterwards(final, { came }).answers).route).toBe(route);
  });
  test('content with what the Ombudsman decided: no answer changes', () => {
    const final = mother({ soFar: 'finalAnswer' });
    expect(afterwards(final, { came: 'ombudsmanDone' }).answers).toEqual(final);
  });
});

describe('whether it can end here', () => {
  const upheld = (promise?: NonNullable<Point['reply']>['promise']): Point => ({
    ...meetings,
    reply: { to: 'answered', finding: 'upheld', ...(promise && { promise }) },
  });
  test('a point is settled when the council agreed and did all that it promised', () => {
    expect(isResolved(upheld())).toBe(true);
    expect(isResolved(upheld({ words: '', done: 'yes' }))).toBe(true);
    expect(isResolved(upheld({ words: '', done: 'no' }))).toBe(false);
    expect(isResolved(upheld({ words: '', done: 'notSure' }))).toBe(false);
    expect(isResolved({ ...meetings, reply: { to: 'answered', finding: 'partly' } })).toBe(false);
    expect(isResolved(meetings)).toBe(false);
  });
  test('it ends when no point goes on, and never for somebody without points', () => {
    expect(nothingGoesOn([{ ...meetings, leaveOut: true }])).toBe(true);
    expect(nothingGoesOn([{ ...meetings, leaveOut: true }, door])).toBe(false);
    expect([nothingGoesOn([]), nothingGoesOn(undefined)]).toEqual([false, false]);
  });
  const said = (of: string, finding: 'upheld' | 'partly') => ({
    ...{ of, finding, promised: false, promise: '', done: '' as const },
  });
  test('all is upheld: nothing is asked about the next letter, and no point goes on', () => {
    const reply = {
      came: 'answer' as const,
      on: today,
      points: [meetings, door].map(({ whatHappened }) => said(whatHappened, 'upheld')),
    };
    const { facts } = knownOf(complained);
    expect(replySteps(complained, facts, reply)).toEqual(['when', 'point-1', 'point-2']);
    expect(wholeReply(complained, reply).points.map(({ takeOn }) => takeOn)).toEqual([false, false]);
  });
  test('what is not settled is proposed, and the person’s own choice counts', () => {
    const points = [said(meetings.whatHappened, 'upheld'), said(door.whatHappened, 'partly')];
    expect(unresolved([meetings, door], { points })).toEqual([1]);
    const whole = wholeReply(complained, { came: 'answer', points, takeOn: [0] });
    expect(whole.points.map(({ takeOn }) => takeOn)).toEqual([true, false]);
  });
});

describe('a letter went', () => {
  const sent = (
    answers: Answers,
    route: Parameters<typeof letterSent>[2],
    on: Parameters<typeof letterSent>[3],
  ) => letterSent(answers, knownOf(answers).facts, route, on).answers;
  test('the first complaint: the council’s time runs from that day', () => {
    const answers = sent(mother(), 'statutoryStage1', '2026-11-16');
    expect(answers).toMatchObject({
      soFar: 'complained',
      complainedOn: '2026-11-16',
      complainedHow: 'inWriting',
    });
    expect(dueOn('stage1', knownOf(answers).facts)?.start?.earliest).toBe('2026-11-16');
  });
  test('the request for an investigation, after silence too', () => {
    expect(sent(complained, 'statutoryStage2', '2026-11-16')).toMatchObject({
      soFar: 'askedInvestigation',
      askedInvestigationOn: '2026-11-16',
    });
  });
  test('the request for a panel', () => {
    const found = mother({ soFar: 'investigated', investigationAnsweredOn: '2026-11-02' });
    expect(sent(found, 'statutoryStage3', '2026-11-16')).toMatchObject({ soFar: 'askedPanel' });
  });
  test('a reminder is noted, and if nobody knows when, that it went', () => {
    expect(sent(complained, 'chaseOverdue', '2026-11-16').chasedOn).toBe('2026-11-16');
    expect(sent(complained, 'chaseOverdue', 'notSure').chasedOn).toBe('sometime');
    expect(sent(asked, 'challengeRefusal', 'notSure').challengedOn).toBe('sometime');
  });
  test('a letter to somebody else changes nothing of the complaint, nor does a first complaint sent twice', () => {
    expect(sent(complained, 'socialWorkEngland', today)).toEqual(complained);
    expect(sent(asked, 'statutoryStage1', today)).toEqual(asked);
    expect(sentQuestion('corporateComplaint', knownOf(mother()).facts)).toBeUndefined();
  });
});

describe('the letters so far', () => {
  test('made twice before it went, it is one letter; sent and made again, it is two', () => {
    const once = withMade(withMade([], 'statutoryStage1', '2026-11-01'), 'statutoryStage1', '2026-11-02');
    expect(once).toEqual([{ route: 'statutoryStage1', madeOn: '2026-11-02' }]);
    const sent = withSent(once, 'statutoryStage1', today, '2026-11-03');
    expect(sent).toEqual([{ route: 'statutoryStage1', madeOn: '2026-11-02', sentOn: '2026-11-03' }]);
    expect(withMade(sent, 'statutoryStage1', today)).toHaveLength(2);
  });
  test('one that was written elsewhere is added on the day it is told', () => {
    expect(withSent([], 'chaseOverdue', today, 'notSure')).toEqual([
      { route: 'chaseOverdue', madeOn: today, sentOn: 'notSure' },
    ]);
  });
  test('only such lists are taken from a kept copy', () => {
    expect(isMadeList([{ route: 'ombudsman', madeOn: '2026-11-02', sentOn: '2026-11' }])).toBe(true);
    for (const bad of [
      null,
      {},
      [{ route: 'wales', madeOn: today }],
      [{ route: 'ombudsman', madeOn: 'x' }],
      [1],
    ])
      expect(isMadeList(bad)).toBe(false);
  });
  test('nor anything that is no reply', () => {
    expect(isReplyInHand({ came: 'answer', on: '2026-11', points: [] })).toBe(true);
    for (const bad of [
      null,
      { came: 'gift', points: [] },
      { came: 'answer' },
      { came: 'answer', on: 'x', points: [] },
    ])
      expect(isReplyInHand(bad)).toBe(false);
  });
});

describe('silence', () => {
  const silence = (said: Answers, on?: IsoDate) => {
    const { facts, route } = knownOf(mother(said), on);
    return silenceOf(facts, route);
  };
  test('within the time: wait', () => {
    expect(silence({ soFar: 'complained', complainedOn: '2026-11-18' })).toMatchObject({
      state: 'wait',
      canChase: false,
    });
  });
  test('past ten days it may be late, past twenty it is, and the letter is there', () => {
    const at = (complainedOn: '2026-11-02' | '2026-10-05') => silence({ soFar: 'complained', complainedOn });
    expect(at('2026-11-02')).toMatchObject({ state: 'mayBeLate', canChase: true });
    expect(at('2026-10-05')).toMatchObject({ state: 'late', canChase: true });
  });
  test('after she asked the council to think again: the day to give it', () => {
    const said = { soFar: 'askedInvestigation', refusal: 'inWriting', refusedOn: '2026-11-02' } as const;
    const answer = silence({ ...said, refusalReasons: ['noReason'], challengedOn: '2026-11-16' });
    expect(answer.state).toBe('asked');
    expect(answer.deadline?.id).toBe('challengeReply');
  });
  test('when nothing is owed, nobody is late', () => {
    expect(silence({ soFar: 'answered', answeredOn: '2026-11-16' }).state).toBe('notWaiting');
  });
  test('weeks later a question is new, and the case can be seen all the same', () => {
    const answers = without(mother({ soFar: 'complained', complainedOn: '2026-10-05' }), ['chasedOn']);
    const { facts, next } = knownOf(answers);
    expect([next, facts.chasedOn]).toEqual(['chasedOn', undefined]);
  });
  test('a no says more than the step it came after', () => {
    const name = (said: Answers) => stageName(knownOf(mother(said)).facts);
    expect(name({ soFar: 'complained' })).toBe('complained');
    expect(name({ soFar: 'complained', refusal: 'inWords' })).toBe('refused');
    expect(name({ soFar: 'complained', refusal: 'meetingInstead' })).toBe('instead');
    expect(name({ soFar: 'complained', refusal: 'onHold' })).toBe('onHold');
  });
});

const letterIds = Object.keys(routes)
  .filter((id): id is RouteId => id in routes)
  .filter(hasLetter);
const anyReply = fc.record({
  came: fc.constantFrom<Came>(...cameKinds),
  on: fc.constantFrom('2026-10-30', '2026-10', 'notSure'),
  withReasons: fc.constantFrom('yes', 'no', 'notSure'),
  points: fc.array(
    fc.record({
      finding: fc.constantFrom('upheld', 'partly', 'notAnswered', 'notSure'),
      takeOn: fc.boolean(),
    }),
  ),
});

/** What says something of the last step alone, and is asked again or gone after the next. */
const ofOneStep = new Set<string>([
  ...['soFar', 'procedureNamed', 'whyNotSettled', 'whatTheySaid', 'whyLate', 'points', 'refusal', 'findings'],
  ...[
    'refusalReasons',
    'refusedOn',
    'pauseEndedOn',
    'challengedOn',
    'chasedOn',
    'delayPutRight',
    'cameInstead',
  ],
  ...[
    'toldMoreTime',
    'toldOfPanel',
    'afterUpheld',
    'whatIsLeft',
    'skipAsked',
    'panelReportOn',
    'complainedHow',
  ],
]);

test('coming back never breaks anything and loses no answer that is still asked: it stays, or stands in the box', () => {
  fc.assert(
    fc.property(
      anyAnswers(),
      anyToday,
      anyReply,
      fc.constantFrom(...letterIds),
      fc.boolean(),
      (answers, on, reply, letter, isReply) => {
        const known = caseAsKnown(answers, on);
        if (known === undefined) return;
        const { facts } = known;
        const day = isReply ? dayQuestion(reply.came, facts) : sentQuestion(letter, facts);
        const { answers: after, boxes } = isReply
          ? cameBack(answers, facts, reply)
          : letterSent(answers, facts, letter, reply.on);
        const settled = without(after, contradicted(after, on));
        const now = walk(settled, on);
        const asks =
          now.route === undefined
            ? []
            : lettersFor(now.route, now.facts).flatMap((id) => walk(settled, on, chosenLetter(id)).asked);
        for (const id of new Set([...now.asked, ...asks])) {
          if (id === day || answers[id] === undefined) continue;
          if (!ofOneStep.has(id)) expect([id, after[id]]).toEqual([id, answers[id]]);
          if (['whyNotSettled', 'whatTheySaid', 'whyLate', 'procedureNamed'].includes(id))
            expect([id, after[id] ?? boxes[id]]).toEqual([id, answers[id]]);
        }
        expect(after.points?.map(({ whatHappened }) => whatHappened)).toEqual(
          answers.points?.map(({ whatHappened }) => whatHappened),
        );
        expect(
          ids.filter((id) => !(id in answers) && id in after && id !== day && !ofOneStep.has(id)),
        ).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);
