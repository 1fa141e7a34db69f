import { describe, expect, test, vi } from 'vitest';
import { letterText } from '../../src/letter-forms/letter-text';
import { forPrint } from '../../src/letter-forms/printable';
import { outside, sentence } from './on-the-page';
import { linesOf, readBack, wordsIn, wordsOf } from './read-pdf';
import { letterSaying, letterWith, stage2Request } from './sample-letter';

// A letter takes a fraction of a second, but not on a machine that has other work.
vi.setConfig({ testTimeout: 120_000 });

/** The table's date and text are two columns in the PDF and "date: text" in the plain text. */
const wordsOfText = (letter: Parameters<typeof letterText>[0]) =>
  wordsIn(forPrint(letterText(letter)).text.replace(/^((?:\d|about ).* 2026|Date):/gm, '$1'));

test('the council reads the same words as the person saw', async () => {
  const { pages } = await readBack(stage2Request);
  const joined = (words: readonly string[]) => words.join('');
  expect(joined(wordsOf(pages))).toBe(joined(wordsOfText(stage2Request)));
  expect(outside(pages)).toEqual([]);
});

test('the letter is A4, says that it is in English, and does not say in the file who wrote it', async () => {
  const { pages, info } = await readBack(stage2Request);
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])[0]).toEqual([595, 842]);
  expect(info).toMatchObject({ Title: 'Letter of 22 November 2026', Language: 'en-GB' });
  expect(info).not.toHaveProperty('Author');
});

test('the signature never stands on a page of its own, and a heading never at the foot of one', async () => {
  for (let lines = 0; lines < 24; lines += 1) {
    const rows = [['May', 'Row one '.repeat(20)] as const, ['June', 'Row two.'] as const];
    const filler = Array.from({ length: 14 + lines }, () => 'Short line.').join('\n');
    const { pages } = await readBack(
      letterWith([
        { kind: 'paragraph', runs: [{ text: filler }] },
        { kind: 'heading', text: 'A heading' },
        { kind: 'table', head: ['Date', 'What'], rows },
        { kind: 'heading', text: 'A heading' },
        { kind: 'paragraph', runs: [{ text: 'Some words.' }] },
      ]),
    );
    const texts = pages.map(linesOf);
    for (const page of texts) expect(page.at(-2)).not.toMatch(/^A heading|^Date ?What/);
    expect(texts.at(-1)?.slice(0, -1)).toContain('Some words.');
  }
});

describe('every page says which of how many it is', () => {
  test.each([
    ['one page', 1, 1],
    ['about 30 pages', 1650, 30],
  ])('%s', async (_, sentences, atLeast) => {
    const { pages } = await readBack(letterSaying(sentence.repeat(sentences)));
    expect(pages.length).toBeGreaterThanOrEqual(atLeast);
    expect(pages.map((page) => linesOf(page).at(-1))).toEqual(
      pages.map((_page, at) => `Page ${at + 1} of ${pages.length}`),
    );
  });
});

test('the lines of a paragraph are 1.4 times 11 points apart', async () => {
  const { pages } = await readBack(letterSaying(sentence.repeat(12)));
  const own = pages[0]?.pieces.filter(({ text }) => /rang|affidavit/.test(text)) ?? [];
  const heights = [...new Set(own.map(({ y }) => y))];
  const gaps = heights.slice(1).map((y, at) => (heights[at] ?? 0) - y);
  expect(gaps.length).toBeGreaterThan(5);
  for (const gap of gaps) expect(gap).toBeCloseTo(15.4, 1);
});
