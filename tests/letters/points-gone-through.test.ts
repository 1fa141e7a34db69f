/** Letters after an answer that was gone through point by point, and what a letter asks the Ombudsman for. */
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyPoint } from '../../src/components/typed';
import type { Say } from '../../src/domain/letters/say';
import { leftOut, pointsFor } from '../../src/domain/matters';
import type { Answers, Finding, Point } from '../../src/domain/questions';
import { englishWords } from '../english';
import { person } from './typical';
import { write } from './written';

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

type Reply = NonNullable<Point['reply']>;
const point = (
  about: NonNullable<Point['about']>,
  whatHappened: string,
  reply?: Omit<Reply, 'to'>,
): Point => ({
  ...emptyPoint,
  about,
  whatHappened,
  ...(reply && { reply: { to: 'investigated', ...reply } }),
});

describe('a mother who asks for the panel reads under each point', () => {
  /** Takes her points and what she said of each subject; gives what stands under each point. */
  const underPoints = (points: readonly Point[], findings: readonly Finding[]): readonly string[] => {
    const said: Answers = {
      soFar: 'investigated',
      investigationAnsweredOn: '2026-11-12',
      subjects: ['childInNeed', 'assessment'],
      points,
      findings,
    };
    const { letter } = write(say, 'statutoryStage3', person(said));
    const list = letter.blocks.find((block) => block.kind === 'points');
    if (list?.kind !== 'points') throw new Error('This letter has no points');
    return list.points.map((parts) =>
      parts
        .filter(({ label }) => label === say('findings.head'))
        .flatMap(({ runs }) => runs.map(({ text }) => text))
        .join(''),
    );
  };
  const broken = () => ` ${say('findings.notDone')}`;
  const upheldInPart: readonly Finding[] = [
    { about: 'childInNeed', finding: 'partly', notDone: true },
    { about: 'assessment', finding: 'notUpheld', notDone: false },
  ];

  test('what was said of the point itself, and the broken promise where it was made', () => {
    const points = [
      point('childInNeed', 'Three meetings were called off.', {
        finding: 'upheld',
        promise: { words: 'New dates', done: 'no' },
      }),
      point('childInNeed', 'Nobody rang.', { finding: 'notUpheld' }),
      point('childInNeed', 'The plan was lost.', {
        finding: 'upheld',
        promise: { words: 'A copy', done: 'yes' },
      }),
      point('assessment', 'It has the wrong name.', { finding: 'notUpheld' }),
    ];
    expect(underPoints(points, upheldInPart)).toEqual([
      `Upheld.${broken()}`,
      'Not upheld.',
      'Upheld.',
      'Not upheld.',
    ]);
  });
  test('what she said of the whole subject, once that no longer agrees with its points', () => {
    const points = [point('childInNeed', 'Three meetings were called off.', { finding: 'upheld' })];
    expect(underPoints(points, upheldInPart)).toEqual([`Partly upheld.${broken()}`]);
  });
  test('what she said of the subject, where nobody went through the points; nothing where she is not sure', () => {
    const points = [point('childInNeed', 'Meetings.'), point('assessment', 'Names.')];
    const unsure: readonly Finding[] = [
      { about: 'childInNeed', finding: 'notSure', notDone: true },
      { about: 'assessment', finding: 'notAnswered', notDone: false },
    ];
    expect(underPoints(points, unsure)).toEqual(['', 'Not answered.']);
  });
});

describe('a point that is settled with the council', () => {
  const settled = { ...point('childInNeed', 'Meetings.'), leaveOut: true };
  const open = point('assessment', 'Names.');
  const worker = { ...point('staffConduct', 'Shouting.'), leaveOut: true };
  test('stays out of letters to the council, and is not said to have gone elsewhere', () => {
    expect(pointsFor('statutoryStage2', [settled, open])).toEqual([open]);
    expect(leftOut('statutoryStage2', [settled, open])).toEqual([]);
  });
  test('may still matter to others', () => {
    expect(pointsFor('socialWorkEngland', [worker, open])).toEqual([worker]);
  });
  test('is in the letter all the same where no other is left', () => {
    expect(pointsFor('statutoryStage2', [settled])).toEqual([settled]);
  });
});

describe('the Ombudsman is asked', () => {
  const textOf = (said: Answers) => write(say, 'ombudsman', person(said)).text;
  const asks = [
    'Procedure',
    'Stage',
    'Corporate',
    'Held',
    'WhetherLate',
    'Remedy',
    'Finished',
    'CarryOut',
  ] as const;
  const asked = (text: string) => asks.filter((one) => text.includes(say(`ombudsman.ask${one}`)));
  const refused = { soFar: 'askedInvestigation', refusal: 'inWriting', refusedOn: '2026-10-12' } as const;
  const general = { subjects: ['section47'], beyondThat: 'no', procedureNamed: 'notNamed' } as const;

  test.each<[string, Answers, (typeof asks)[number]]>([
    ['of a refusal: the missing stage', { ...refused, refusalReasons: ['noReason'] }, 'Procedure'],
    [
      'of an answer that is seven months late: the overdue stage',
      { soFar: 'complained', complainedOn: '2026-03-02', chasedOn: '2026-05-01' },
      'Stage',
    ],
    [
      'of a general complaint without an answer: an answer',
      { ...general, soFar: 'complained', complainedOn: '2026-03-02', acknowledgedOn: '2026-03-03' },
      'Corporate',
    ],
    ['of a whole procedure: the findings', { soFar: 'finalAnswer', finalAnswerOn: '2026-06-01' }, 'Finished'],
    ['of its own decision: that it be carried out', { soFar: 'ombudsmanDecided' }, 'CarryOut'],
  ])('%s', (_, said, ask) => {
    expect(asked(textOf(said))).toEqual([ask]);
  });
  test('with the second no named as one, and silence as silence', () => {
    const challenged = (challengedOn: Answers['challengedOn']) =>
      textOf({ ...refused, refusalReasons: ['noReason'], ...(challengedOn && { challengedOn }) });
    const again = say('ombudsman.refusedAgain');
    const silence = say('ombudsman.challenged');
    const has = (text: string) => [text.includes(again), text.includes(silence)];
    expect(has(challenged('refusedAgain'))).toEqual([true, false]);
    expect(has(challenged('2026-10-20'))).toEqual([false, true]);
    expect(has(challenged('no'))).toEqual([false, false]);
  });
  test('under a heading that speaks of the effect only where one is told', () => {
    const heading = (effect: string) =>
      textOf({
        ...refused,
        refusalReasons: ['noReason'],
        points: [{ ...point('childInNeed', 'Meetings.'), effect }],
      });
    expect(heading('We lost a year.')).toContain(say('ombudsman.headPointsEffect'));
    expect(heading(' ')).not.toContain(say('ombudsman.headPointsEffect'));
  });
  test('with the reminder told where there was one', () => {
    const late = (chasedOn: NonNullable<Answers['chasedOn']>) =>
      textOf({ soFar: 'complained', complainedOn: '2026-09-14', chasedOn });
    expect(late('2026-10-20')).toContain(say('ombudsman.chased'));
    expect(textOf({ soFar: 'complained', complainedOn: '2026-03-02' })).not.toContain(
      say('ombudsman.chased'),
    );
  });
});
