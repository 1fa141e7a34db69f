import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepIds } from '../../src/case/half-said';
import { emptyPoint, typedFrom } from '../../src/components/typed';
import { migrated } from '../../src/keep/work/migrations';
import { openWork } from '../../src/keep/work/open-work';
import { plainText } from '../../src/keep/work/plain-text';
import { parsed } from '../../src/keep/work/raw';
import { readWork, type WorkRead } from '../../src/keep/work/read-work';
import { anyAnswers, hostileText } from '../any-answers';
import { fromJson, today, wholeWork } from './work';

const workIn = (read: WorkRead) => {
  if (!('work' in read)) throw new Error(`Not read: ${read.problem}`);
  return read.work;
};
const readFrom = (change: object) => workIn(readWork(fromJson({ ...wholeWork, ...change }), today));

describe('what was kept comes back', () => {
  test('every answer, draft and the letter of a parent who comes back are the same as before', () => {
    expect(workIn(readWork(fromJson(wholeWork), today))).toEqual(wholeWork);
  });
  test('a point half typed after the council’s reply was gone through keeps the reply, and is left out as chosen', () => {
    const half = { whatHappened: '', when: 'early in', who: '', shouldHave: '', effect: '', wish: '' };
    const reply = {
      to: 'answered',
      finding: 'upheld',
      promise: { words: 'A new social worker', done: 'no' },
    } as const;
    const points = [{ ...half, about: 'assessment' as const, proof: '', reply, leaveOut: true }, half];
    const drafts = { points: { ...wholeWork.drafts.whyLate, points } };
    const read = readFrom({ drafts });
    expect(read.aside).toEqual([]);
    expect(read.drafts).toEqual(drafts);
  });
  test('what was half said on each page about the case is the same as before, beside what is half typed of a question', () => {
    const half = { ...typedFrom('2026-10'), words: 'answer', points: [{ ...emptyPoint, leaveOut: true }] };
    const drafts = { ...wholeWork.drafts, ...Object.fromEntries(stepIds.map((id) => [id, half])) };
    const read = readFrom({ drafts });
    expect(read.aside).toEqual([]);
    expect(read.drafts).toEqual(drafts);
    expect(openWork(read).drafts.map(([id]) => id)).toEqual(['whyLate', ...stepIds]);
  });
  test('a half-typed point with a field that no point has is shown and not used', () => {
    const points = [{ whatHappened: 'It happened', when: '', who: '', shouldHave: '', effect: '', wish: '' }];
    const strange = points.map((point) => ({ ...point, script: 'bad' }));
    expect(readFrom({ drafts: { points: { ...wholeWork.drafts.whyLate, points: strange } } }).drafts).toEqual(
      {},
    );
  });
  test('whatever anybody can answer, in any words, comes back or is shown: nothing is lost', () => {
    fc.assert(
      fc.property(anyAnswers(hostileText), (answers) => {
        const kept: unknown = JSON.parse(JSON.stringify({ ...wholeWork, answers }));
        const work = workIn(readWork(kept, '2031-01-01'));
        const there = new Set([...Object.keys(work.answers), ...work.aside.map(({ id }) => id)]);
        const blank = Object.entries(answers).filter(([, answer]) => plainText(answer).trim() === '');
        for (const id of Object.keys(answers))
          expect(there.has(id) || blank.some(([name]) => name === id), id).toBe(true);
        for (const [id, answer] of Object.entries(work.answers))
          expect(answer).toEqual(answers[id as keyof typeof answers]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what no longer fits is shown and not used', () => {
  test('an option that is gone', () => {
    const { answers, aside } = readFrom({ answers: { ...wholeWork.answers, refusal: 'bySingingTelegram' } });
    expect(answers.refusal).toBeUndefined();
    expect(aside).toEqual([{ id: 'refusal', text: 'bySingingTelegram' }]);
  });
  test('a question that is gone, with all the words said to it', () => {
    const { aside } = readFrom({ answers: { favouriteColour: ['green', { why: 'it is calm' }] } });
    expect(aside).toEqual([{ id: 'favouriteColour', text: 'green\nit is calm' }]);
  });
  test('a date that is in the future on this device, and one before 1990', () => {
    const { answers, aside } = readFrom({
      answers: { complainedOn: '2027-01-01', answeredOn: '1980-01-01' },
    });
    expect(answers).toEqual({});
    expect(aside.map(({ text }) => text)).toEqual(['2027-01-01', '1980-01-01']);
  });
  test('a half-typed page of another shape', () => {
    const { drafts, aside } = readFrom({ drafts: { whyLate: { words: 'I was ill', ticks: 'none' } } });
    expect(drafts).toEqual({});
    expect(aside).toEqual([{ id: 'whyLate', text: 'I was ill\nnone' }]);
  });
  test('what was half said on a page that there is not: an older or a newer app had it', () => {
    const { drafts, aside } = readFrom({ drafts: { ...wholeWork.drafts, whoCame: { words: 'Mrs Ash' } } });
    expect(drafts).toEqual(wholeWork.drafts);
    expect(aside).toEqual([{ id: 'whoCame', text: 'Mrs Ash' }]);
  });
  test('what was set aside before stays there until it is removed', () => {
    const before = { id: 'refusal', text: 'said before' };
    expect(readFrom({ aside: [before, { id: 1 }, 'no'] }).aside).toEqual([before]);
  });
  test('a letter that there is not is not asked for', () => {
    for (const letter of ['toSanta', 'getAdvice', '__proto__', 'constructor', 7])
      expect(readFrom({ letter }).letter).toBeUndefined();
  });
});

describe('answers that only disagree with each other are kept: the journey asks again', () => {
  test('a date for subjects that are not ticked any more', () => {
    const eachHappened = [{ about: 'assessment', when: '2026-05' }];
    const { answers, aside } = readFrom({ answers: { subjects: ['records'], eachHappened } });
    expect(answers).toEqual({ subjects: ['records'], eachHappened });
    expect(aside).toEqual([]);
  });
});

describe('what is no work of ours is refused, and harms nothing', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'version'],
    ['a list', [1, 2]],
    ['no version', { answers: {} }],
    ['a version that is no number', { version: '2', answers: {} }],
    ['a version before the first', { version: 0, answers: {} }],
    ['half a version', { version: 1.5, answers: {} }],
  ])('%s', (_, value) => {
    expect(readWork(value, today)).toEqual({ problem: 'notWork' });
  });
  test('work of a later version is known as such', () => {
    expect(readWork({ version: 3, answers: { from: 'the future' } }, today)).toEqual({ problem: 'newer' });
  });
  test('answers, drafts and what was set aside of any wrong type give an empty beginning', () => {
    for (const wrong of [null, 7, 'text', [], [[]], true]) {
      const work = readFrom({ answers: wrong, drafts: wrong, aside: wrong, savedOn: wrong });
      expect(work).toMatchObject({ answers: {}, drafts: {}, aside: [], savedOn: today });
    }
  });
  test('keys that reach for prototypes change none', () => {
    const text =
      '{"version":2,"__proto__":{"bad":1},"answers":{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}},' +
      '"points":[{"whatHappened":"It happened","when":"","who":"","shouldHave":"","effect":"","wish":"","__proto__":{"bad":1}}]},' +
      '"drafts":{"constructor":{"bad":1}}}';
    const { answers, drafts } = workIn(readWork(parsed(text), today));
    expect(Object.keys({ ...answers, ...drafts })).toEqual(['points']);
    expect(Object.getPrototypeOf(answers.points?.[0])).toBe(Object.prototype);
    expect({}).not.toHaveProperty('bad');
  });
  test('a hundred thousand lists in each other are refused without a crash', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(() => parsed(deep)).not.toThrow();
    expect(() => readWork(parsed(`{"version":2,"answers":{"council":${deep}}}`), today)).not.toThrow();
    expect(plainText(parsed(`${'['.repeat(5000)}"deep"${']'.repeat(5000)}`))).toBe('');
  });
  test('anything at all never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        readWork(value, today);
        readWork({ version: 2, answers: value, drafts: value, aside: value }, today);
        readWork({ version: 1, answers: value, typed: value, chosen: value }, today);
      }),
    );
  });
});

describe('each step from the first version, by the person it meets', () => {
  const step = (work: object) => migrated({ version: 1, ...work }, 2);
  test('who had chased the council without a date still has', () => {
    expect(step({ answers: { chased: 'yes' } })).toMatchObject({ answers: { chasedOn: 'sometime' } });
    expect(step({ answers: { chased: 'no' } })).toMatchObject({ answers: { chasedOn: 'no' } });
    expect(step({ answers: { chased: 'notSure' } }).answers).toEqual({});
  });
  test('who had challenged a refusal on a day keeps the day', () => {
    const answers = { challenged: 'waiting', challengedOn: '2026-05-06' };
    expect(step({ answers }).answers).toEqual({ challengedOn: '2026-05-06' });
    expect(step({ answers: { challenged: 'refusedAgain' } }).answers).toEqual({
      challengedOn: 'refusedAgain',
    });
  });
  test('one date for several subjects stands for each of them', () => {
    const answers = { subjects: ['assessment', 'records'], firstHappened: '2026-05' };
    expect(step({ answers }).answers).toEqual({
      subjects: ['assessment', 'records'],
      eachHappened: [
        { about: 'assessment', when: '2026-05' },
        { about: 'records', when: '2026-05' },
      ],
    });
    const one = { subjects: ['assessment'], firstHappened: '2026-05' };
    expect(step({ answers: one }).answers).toEqual(one);
  });
  test('an adopter who complained of an approval complained of becoming an adopter', () => {
    const answers = { whoYouAre: 'adopter', subjects: ['approval'] };
    expect(step({ answers }).answers).toEqual({ whoYouAre: 'adopter', subjects: ['adoptionApproval'] });
    const other = { whoYouAre: 'relative', subjects: ['approval'] };
    expect(step({ answers: other }).answers).toEqual(other);
  });
  test('half-typed pages and the letter are found where they are now', () => {
    expect(step({ answers: {}, typed: [['whyLate', { words: 'ill' }], 'no'], chosen: 'ombudsman' })).toEqual({
      version: 2,
      answers: {},
      drafts: { whyLate: { words: 'ill' } },
      letter: 'ombudsman',
    });
  });
});
