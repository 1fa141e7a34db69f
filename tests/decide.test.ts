import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import questionWords from '../locales/en/questions.json';
import safetyWords from '../locales/en/safety.json';
import { main } from '../src/decide';
import { questions } from '../src/domain/questions';
import type { Question } from '../src/domain/questions/kinds';
import { ordinaryParent, today } from './case-of';
import { seeds } from './seeds';

/** What the tests read of a decision. */
const decisionSchema = z.object({
  today: z.string(),
  route: z.string(),
  name: z.string(),
  exit: z.boolean(),
  why: z.array(
    z.object({
      rule: z.string(),
      says: z.string(),
      sources: z.array(z.object({ id: z.string(), cite: z.string(), url: z.url() })),
      answers: z.record(z.string(), z.unknown()),
    }),
  ),
  alongside: z.array(z.object({ route: z.string() })),
  cautions: z.array(z.object({ id: z.string(), title: z.string() })),
  deadlines: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      normal: z.object({ last: z.object({ latest: z.string() }) }).optional(),
    }),
  ),
  asked: z.array(z.string()),
  takenAsNotSure: z.array(z.string()),
  letters: z.array(
    z.object({ route: z.string(), text: z.string().optional(), needs: z.array(z.string()).optional() }),
  ),
});

const on = ['--today', today];
const printed = async (said: unknown): Promise<unknown> => {
  const { out, err, code } = await main(on, JSON.stringify(said));
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return JSON.parse(out);
};
const decide = async (said: unknown) => decisionSchema.parse(await printed(said));
const refused = async (input: string, args: readonly string[] = on) => {
  const { out, err, code } = await main(args, input);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  return err;
};

/** What a letter to the council cannot do without. */
const details = {
  yourName: 'Zoë Wójcik',
  children: 'A.W., born 1 May 2012',
  points: [
    {
      whatHappened: 'Nobody came to the house for three months.',
      when: 'May 2026',
      who: '',
      shouldHave: '',
      effect: '',
      wish: '',
    },
  ],
};

describe('one person’s answers', () => {
  test('a parent who has not complained yet gets the first complaint, its reasons, dates and cautions', async () => {
    const got = await decide(ordinaryParent);
    expect([got.route, got.exit, got.today]).toEqual(['statutoryStage1', false, today]);
    expect(got.why.find(({ rule }) => rule === 'statutoryMatter')).toMatchObject({
      answers: { subjects: ['childInNeed'] },
    });
    expect(got.why.flatMap(({ sources }) => sources.map(({ id }) => id))).toContain('SP-S01');
    expect(got.deadlines.find(({ id }) => id === 'complainFirst')?.normal?.last.latest).toBe('2027-06-01');
    expect(got.cautions.map(({ title }) => title)).not.toContain('');
  });
  test('the day given with --today is the day that everything is counted from', async () => {
    const { out } = await main(['--today', '2026-12-04'], JSON.stringify(ordinaryParent));
    const got = decisionSchema.parse(JSON.parse(out));
    expect(got.today).toBe('2026-12-04');
    expect(got.deadlines.find(({ id }) => id === 'stage1IfSentToday')?.normal?.last.latest).toBe(
      '2026-12-18',
    );
  });
  test('danger now ends the questions: a way out, no letter and no date', async () => {
    const got = await decide({ ...ordinaryParent, dangerNow: 'yes' });
    expect([got.route, got.exit, got.letters, got.deadlines, got.alongside]).toEqual([
      'getHelpNow',
      true,
      [],
      [],
      [],
    ]);
    expect(got.asked).toEqual(['dangerNow']);
  });
  test('nobody’s answers at all are all taken as “not sure” and said to be', async () => {
    const got = await decide({});
    expect(got.route).toBe('getAdvice');
    expect(got.takenAsNotSure).toEqual(got.asked);
    expect(got.asked).toEqual(expect.arrayContaining(['dangerNow', 'council', 'subjects', 'soFar', 'wants']));
  });
  test('only what was left out is taken as “not sure”, and it decides nothing else', async () => {
    const got = await decide({ ...ordinaryParent, soFar: 'complained', complainedOn: undefined });
    expect(got.takenAsNotSure).toEqual(['complainedOn']);
    expect(got.route).toBe('chaseOverdue');
  });
  test('an answer to a question that is not asked any more is ignored', async () => {
    const got = await decide({ ...ordinaryParent, soFar: 'notComplained', refusal: 'inWriting' });
    expect(got.asked).not.toContain('refusal');
    expect(got.route).toBe('statutoryStage1');
  });
});

describe('the letters', () => {
  test('with the details given, the letter is there as text, with the person’s own words', async () => {
    const { letters } = await decide({ ...ordinaryParent, ...details });
    const text = letters.find(({ route }) => route === 'statutoryStage1')?.text ?? '';
    expect(text).toContain('Zoë Wójcik');
    expect(text).toContain('Nobody came to the house for three months.');
    expect(text).toContain('Staffordshire County Council');
  });
  test('without them the letter says what it still needs, and only what it cannot do without', async () => {
    const { letters } = await decide(ordinaryParent);
    expect(letters).toEqual([{ route: 'statutoryStage1', needs: ['yourName', 'children', 'points'] }]);
  });
  test('each letter asks for its own: two may be ready and a third not', async () => {
    const { letters } = await decide({
      ...ordinaryParent,
      ...details,
      subjects: ['childInNeed', 'staffConduct'],
      wants: ['compensation'],
      harm: ['injury'],
    });
    expect(letters.map(({ route, text, needs }) => [route, needs ?? text !== undefined])).toEqual([
      ['statutoryStage1', true],
      ['socialWorkEngland', ['workers']],
      ['insurer', ['whatWasLost']],
    ]);
  });
});

describe('many people at once', () => {
  test('a hundred cases in one call come back in their order, each decided as if it were alone', async () => {
    const people: readonly (readonly [unknown, string])[] = [
      [ordinaryParent, 'statutoryStage1'],
      [{ ...ordinaryParent, dangerNow: 'yes' }, 'getHelpNow'],
      [{ ...ordinaryParent, council: 'wales' }, 'outsideEngland'],
      [{}, 'getAdvice'],
      ...seeds.map(({ answers, route }) => [answers, route] as const),
    ];
    const hundred = Array.from({ length: 100 }, (_, index) => people[index % people.length]!);
    const got = z.array(decisionSchema).parse(await printed(hundred.map(([said]) => said)));
    expect(got.map(({ route }) => route)).toEqual(hundred.map(([, route]) => route));
  });
  test('no cases give no decisions', async () => {
    expect(await printed([])).toEqual([]);
  });
  test('one bad case is named by its place, and nothing is decided', async () => {
    expect(await refused(JSON.stringify([ordinaryParent, { dangerNow: 'maybe' }]))).toMatch(
      /^\[1\] dangerNow: "maybe"/,
    );
  });
});

describe('an answer that cannot be used is named, with what the question accepts', () => {
  test.each<[string, object, RegExp]>([
    ['an option there is not', { dangerNow: 'maybe' }, /^dangerNow: "maybe".+ yes, helpCalled, worried, no/],
    ['an option that is not text', { dangerNow: true }, /^dangerNow: true.+ yes, helpCalled/],
    [
      'a tick there is not',
      { subjects: ['cats'] },
      /^subjects: \["cats"\].+ any of childInNeed, .+ alone: notSure/,
    ],
    ['one tick without its list', { subjects: 'nhs' }, /^subjects: "nhs".+ a list of any of/],
    ['no tick', { wants: [] }, /^wants: \[\].+ any of apology/],
    ['“none” with a tick', { courts: ['none', 'policeLive'] }, /^courts: .+ alone: none, notSure/],
    ['a day to come', { firstHappened: '2026-11-24' }, /^firstHappened: "2026-11-24".+ a past day/],
    ['a month to come', { firstHappened: '2026-12' }, /^firstHappened: "2026-12".+ a month such as/],
    ['a day that is not real', { firstHappened: '2026-02-30' }, /^firstHappened: "2026-02-30"/],
    ['a day long ago', { firstHappened: '1989-12-31' }, /^firstHappened: "1989-12-31"/],
    ['a word of another date', { firstHappened: 'notYet' }, /^firstHappened: "notYet".+ notSure/],
    [
      'an answer before its complaint',
      { complainedOn: '2026-05-05', answeredOn: '2026-05-04' },
      /^answeredOn: "2026-05-04".+ never before the dates it follows/,
    ],
    [
      'an answer before its complaint, said in the other order',
      { answeredOn: '2026-05-04', complainedOn: '2026-05-05' },
      /^answeredOn: "2026-05-04"/,
    ],
    [
      'a council there is not',
      { council: 'E06999999' },
      /^council: "E06999999".+ GSS code of an English council/,
    ],
    ['a Welsh council’s code', { council: 'W06000015' }, /^council: "W06000015".+ wales, scotland/],
    ['a district’s code', { council: 'E07000192' }, /^council: "E07000192"/],
    ['a name left empty', { yourName: ' ' }, /^yourName: " ".+ text that is not empty/],
    ['no points', { points: [] }, /^points: \[\].+ at least one point/],
    ['a question there is not', { dangernow: 'yes' }, /^"dangernow" is not a question.+ dangerNow, council,/],
    [
      'a name that objects are born with',
      JSON.parse('{"__proto__": 1}') as object,
      /^"__proto__" is not a question/,
    ],
  ])('%s', async (_, said, message) => {
    expect(await refused(JSON.stringify(said))).toMatch(message);
  });
  test.each([
    ['nothing', ''],
    ['no JSON', '{"dangerNow": yes}'],
    ['a number', '5'],
    ['null', 'null'],
    ['text', '"yes"'],
    ['a list in a list', '[[{}]]'],
  ])('%s is not a set of answers, and the message says where to look', async (_, input) => {
    expect(await refused(input)).toContain('see --schema');
  });
  test.each([[['--today', 'tomorrow']], [['--today', '2026-02-30']], [['--today']]])(
    '%j is no day',
    async (args) => {
      expect(await refused('{}', args)).toMatch(/^--today: /);
    },
  );
});

describe('--schema', () => {
  const json = async (): Promise<unknown> => JSON.parse((await main(['--schema'], 'no JSON')).out);
  const shape = z.object({ properties: z.record(z.string(), z.looseObject({ title: z.string() })) });

  test('is a JSON Schema that takes what the command takes and refuses what it refuses', async () => {
    const schema = z.fromJSONSchema(z.record(z.string(), z.json()).parse(await json()));
    const takes = (said: unknown) => schema.safeParse(said).success;
    expect([ordinaryParent, { ...ordinaryParent, ...details }, {}].map(takes)).toEqual([true, true, true]);
    expect(seeds.map(({ answers }) => takes(answers))).toEqual(seeds.map(() => true));
    const bad = [
      { dangerNow: 'maybe' },
      { subjects: ['cats'] },
      { subjects: [] },
      { firstHappened: 'May' },
      { council: 'W06000015' },
      { yourName: '' },
      { points: [{ whatHappened: 'x' }] },
      { nope: 'yes' },
    ];
    expect(bad.map(takes)).toEqual(bad.map(() => false));
  });
  test('names every question with its words, and every option with its own', async () => {
    const { properties } = shape.parse(await json());
    expect(Object.keys(properties)).toEqual(Object.keys(questions));
    const titles = z
      .record(z.string(), z.looseObject({ title: z.string().optional() }))
      .parse({ ...safetyWords, ...questionWords });
    for (const [id, { title }] of Object.entries(properties))
      expect([id, title]).toEqual([id, titles[id]?.title]);
    const option = z.object({ oneOf: z.array(z.object({ const: z.string(), title: z.string() })) });
    for (const [id, question] of Object.entries<Question>(questions)) {
      const said: unknown = question.kind === 'checkboxes' ? properties[id]?.items : properties[id];
      if (question.kind !== 'radios' && question.kind !== 'checkboxes') continue;
      for (const { const: value, title } of option.parse(said).oneOf)
        expect([id, value, title]).not.toEqual([id, value, value]);
    }
  });
});

describe('npm run decide', () => {
  const run = (args: readonly string[], input: string) =>
    spawnSync('npm', ['run', '-s', 'decide', '--', ...args], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      input,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  test('reads standard input, prints the decision, and fails with a message and code 2', () => {
    const good = run(on, JSON.stringify(ordinaryParent));
    expect(good.status).toBe(0);
    expect(decisionSchema.parse(JSON.parse(good.stdout)).route).toBe('statutoryStage1');
    const bad = run(on, '{"dangerNow": "maybe"}');
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toContain('dangerNow: "maybe" is not accepted');
  }, 60_000);
});
