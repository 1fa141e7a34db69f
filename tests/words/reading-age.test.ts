import { describe, expect, test } from 'vitest';
import { allowedHardTexts, allowedHardWords } from './allowed-hard-words';
import { hardWordsIn, readingAge, wordsIn } from './reading-age';

type Words = { readonly [key: string]: Words } | readonly Words[] | string;

const files = import.meta.glob<Words>('../../locales/en/*.json', { import: 'default', eager: true });
const textsOf = (words: Words): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values<Words>(words).flatMap(textsOf);
const english = Object.entries(files).map(
  ([path, words]) => [path.replace(/^.*\/|\.json$/g, ''), textsOf(words)] as const,
);
/** Letters are written for the people who answer them; the child or parent who signs reads them beside the screen’s words. */
const onScreen = english.filter(([name]) => name !== 'letters');

describe('a parent who reads like a child of nine to eleven', () => {
  test.each(onScreen)('can read %s', (_, texts) => {
    expect(readingAge(texts)).toBeLessThanOrEqual(11);
  });
  test('meets no text of twenty words or more that is hard to read by itself, but for a reason', () => {
    const hard = onScreen
      .flatMap(([, texts]) => texts)
      .filter((text) => wordsIn(text).length >= 20 && readingAge([text]) > 12);
    expect(hard.toSorted()).toEqual(allowedHardTexts.toSorted());
  });
  test('meets no long word without a reason', () => {
    const met = onScreen.flatMap(([name, texts]) =>
      texts.flatMap(hardWordsIn).map((word) => [word, name] as const),
    );
    const known = new Set(met.map(([word]) => word));
    expect(met.filter(([word]) => !allowedHardWords.has(word))).toEqual([]);
    expect([...allowedHardWords].filter((word) => !known.has(word))).toEqual([]);
  });
  test('can follow the letter that goes out in their name', () => {
    const letters = english.find(([name]) => name === 'letters')?.[1] ?? [];
    expect(readingAge(letters)).toBeLessThanOrEqual(11);
  });
});

describe('the measure', () => {
  test('puts a child’s sentence low and a lawyer’s high', () => {
    expect(readingAge(['The cat sat on the mat. It was warm.'])).toBeLessThan(6);
    expect(
      readingAge([
        'Notwithstanding the aforementioned provisions, the responsible authority may exercise discretionary powers.',
      ]),
    ).toBeGreaterThan(18);
  });
  test('finds long words in the plural, of an owner and behind a hyphen, and looks into no gap', () => {
    expect(hardWordsIn('The Ombudsman’s enquiries, out-of-hospital {{underestimated}} cats')).toEqual([
      'ombudsman',
      'enquiry',
      'hospital',
    ]);
  });
});
