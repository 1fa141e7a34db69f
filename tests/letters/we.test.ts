import { describe, expect, test } from 'vitest';
import words from '../../locales/en/letters.json';
import { forSeveral, saidBySeveral } from '../../src/domain/letters/we';

/** Written for two from the start, or only ever signed by one. */
const apart = ['whoIAm', 'asWhom'];
const ours: readonly (readonly [key: string, sentence: string])[] = Object.entries(words)
  .filter(([group]) => !apart.includes(group))
  .flatMap(([group, sentences]) =>
    Object.entries(sentences).map(([name, sentence]) => [`${group}.${name}`, sentence] as const),
  );

describe('two people who write together', () => {
  test.each([
    ['I am a care leaver.', 'We are a care leaver.'],
    [
      'The council told me {{when}} that my complaint is on hold.',
      'The council told us {{when}} that our complaint is on hold.',
    ],
    ['I was told this by word of mouth.', 'We were told this by word of mouth.'],
    ['On the panel: I ask for it.', 'On the panel: we ask for it.'],
    ['A record put right, or a statement of mine.', 'A record put right, or a statement of ours.'],
    ['Yes. I myself saw it. My complaint goes on.', 'Yes. We ourselves saw it. Our complaint goes on.'],
    ['Part 3 (SI 2006/1738), some time, Mythen and Ime', 'Part 3 (SI 2006/1738), some time, Mythen and Ime'],
  ])('%s', (one, several) => {
    expect(forSeveral(one)).toBe(several);
  });
  test('are not renamed: what fills a gap stays as it was typed', () => {
    expect(
      saidBySeveral({ name: 'I. My', count: 2 }, (gaps) => `I wrote to ${String(gaps.name)} about me.`),
    ).toBe('We wrote to I. My about us.');
  });
  test('say “we” in every sentence of ours, and nothing of one person is left', () => {
    const left = ours.filter(([, sentence]) =>
      /\bI\b|\b(me|my|mine|myself|am)\b|\bwe (is|was|has)\b/i.test(forSeveral(sentence)),
    );
    expect(left).toEqual([]);
  });
  test('every sentence that changes, drawn to be read', async () => {
    const changed = ours.filter(([, sentence]) => forSeveral(sentence) !== sentence);
    const lines = changed.map(([key, sentence]) => `${key}\n  ${forSeveral(sentence)}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      '../drawn/letters/every-sentence-of-two-writers.txt',
    );
  });
});
