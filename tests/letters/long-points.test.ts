import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyPoint } from '../../src/components/typed';
import { beginning } from '../../src/domain/letters/beginning';
import { lengthFor, wordsIn, wordsOfPoints } from '../../src/domain/letters/letter-length';
import type { Say } from '../../src/domain/letters/say';
import type { Point } from '../../src/domain/questions';
import { hostileText } from '../any-answers';
import { englishWords } from '../english';
import { person } from './typical';
import { write } from './written';

let say: Say;
beforeAll(async () => {
  say = await englishWords();
});

const letterWith = (points: readonly Point[]) => write(say, 'statutoryStage1', person({ points }));
const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

describe('the beginning of a long story', () => {
  test('a story that fits is left alone', () => {
    expect(beginning('It was late. Nobody came.', 5)).toEqual({
      text: 'It was late. Nobody came.',
      stopsInSentence: false,
    });
  });
  test('one that does not fit stops after the last whole sentence', () => {
    expect(beginning('It was late. Nobody came. I rang twice.', 7).text).toBe('It was late. Nobody came.');
  });
  test('a sentence may end exactly where the room does', () => {
    expect(beginning('It was late. Nobody came. I rang.', 5).text).toBe('It was late. Nobody came.');
  });
  test('a line counts as a sentence, and the lines before it stay as they were typed', () => {
    expect(beginning('- no visit\r\n- no call\r\n- no letter', 6).text).toBe('- no visit\r\n- no call');
  });
  test('“Mr. Smith” is one name', () => {
    expect(beginning('Nobody came. I rang Mr. Smith at home that day.', 5).text).toBe('Nobody came.');
  });
  test('words without a full stop are cut between two words, and that is known', () => {
    expect(beginning('one two three four', 2)).toEqual({ text: 'one two', stopsInSentence: true });
  });
  test('whatever was typed, it is what was typed first, and no longer than there is room for', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 12 }), (text, most) => {
        const start = beginning(text, most);
        expect(text.startsWith(start.text)).toBe(true);
        expect(wordsIn(start.text)).toBeLessThanOrEqual(most);
        expect(start.text === '').toBe(text === '');
      }),
    );
  });
});

describe('a story too long for a letter', () => {
  test('with its effect at 250 words, all of it stands in the letter and there is no annex', () => {
    const { text } = letterWith([{ ...emptyPoint, whatHappened: words(130), effect: words(120) }]);
    expect(text).not.toMatch(/annex/i);
  });
  test('at 251 words the longer part goes on in the annex, and the shorter stays whole', () => {
    const { text } = letterWith([
      { ...emptyPoint, whatHappened: `${words(130)} end.`, effect: words(120, 'worry') },
    ]);
    expect(text).toContain(`What happened: ${words(120)} … (continued in the annex, point 1)`);
    expect(text).toContain(`The effect: ${words(120, 'worry')}\n`);
    expect(text).toContain(
      `\n\nAnnex\n\nThese are my words in full, where the letter gives only their beginning.`,
    );
    expect(text).toContain(`\n\nPoint 1: What happened\n\n${words(130)} end.`);
    expect(text).not.toContain('Point 1: The effect');
  });
  test('is called by the number that its point has in the letter, where a worker’s conduct comes last', () => {
    const { text } = write(
      say,
      'statutoryStage1',
      person({
        subjects: ['staffConduct', 'childInNeed'],
        points: [
          { ...emptyPoint, about: 'staffConduct', whatHappened: words(300) },
          { ...emptyPoint, about: 'childInNeed', whatHappened: 'No plan came.' },
        ],
      }),
    );
    expect(text).toContain('(continued in the annex, point 2)');
    expect(text).toContain('Point 2: What happened');
  });

  const typedWords = (text: string) => text.match(/\S+/g) ?? [];
  /** Whether the first list stands in the second in its order, other words between allowed. */
  const standsIn = (wanted: readonly string[], all: readonly string[]) => {
    let at = 0;
    for (const word of all) if (word === wanted[at]) at += 1;
    return at === wanted.length;
  };
  const sentence = fc
    .array(fc.constantFrom('we', 'waited', '3.5', 'hours,', 'and', 'Mr.', 'Ng', 'no', '“why?”', '…', 'été'), {
      minLength: 1,
      maxLength: 60,
      size: 'max',
    })
    .map((some) => `${some.join(' ')}.`);
  const story = fc
    .tuple(
      fc.array(sentence, { minLength: 1, maxLength: 14, size: 'max' }),
      fc.constantFrom(' ', '\n', '\r\n\r\n', ' \u2028'),
    )
    .map(([sentences, between]) => sentences.join(between));
  const anyPoint = fc.record({
    whatHappened: story,
    proof: fc.constantFrom('', 'An email', 'An email\nA photo'),
    when: fc.constant('May'),
    who: fc.constant(''),
    shouldHave: fc.constant(''),
    effect: fc.oneof(fc.constant(''), story),
    wish: fc.constant('Sorry'),
  });
  test('loses no word of anybody: each stands in the letter, in its order, as it was typed', () => {
    let annexes = 0;
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 3 }), (points) => {
        const { text, letter } = letterWith(points);
        const all = typedWords(text);
        for (const point of points)
          for (const part of Object.values(point)) expect(standsIn(typedWords(part), all)).toBe(true);
        const own = letter.blocks.flatMap((block) =>
          block.kind === 'points'
            ? block.points.flat().flatMap(({ runs }) => runs)
            : block.kind === 'paragraph'
              ? block.runs
              : [],
        );
        const ownTexts = own.flatMap((run) => (run.own ? [run.text] : []));
        for (const { whatHappened, effect } of points)
          for (const line of [whatHappened, effect].flatMap((part) => part.split(/\r\n?|\n/)))
            expect(line === '' || ownTexts.some((own) => own.includes(line))).toBe(true);
        if (text.includes('\n\nAnnex\n\n')) annexes += 1;
      }),
      { numRuns: 60 },
    );
    expect(annexes).toBeGreaterThan(10);
  }, 60_000);
});

describe('how long a letter is', () => {
  test.each([
    [0, 'fine'],
    [900, 'fine'],
    [901, 'long'],
    [1800, 'long'],
    [1801, 'tooLong'],
  ] as const)('%i words are %s', (count, length) => {
    expect(lengthFor(count)).toBe(length);
  });
  test('every part of every point is counted, also while some are not typed yet', () => {
    expect(
      wordsOfPoints([
        { ...emptyPoint, whatHappened: 'one two', effect: 'three\nfour', proof: 'five' },
        { wish: 'six' },
      ]),
    ).toBe(6);
  });
});
