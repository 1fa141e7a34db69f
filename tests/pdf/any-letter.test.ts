import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Block } from '../../src/domain/letters/letter-document';
import { letterText } from '../../src/letter-forms/letter-text';
import { outside, sentence } from './on-the-page';
import { linesOf, readBack, wordsIn, wordsOf, type ReadPage } from './read-pdf';
import { letterWith } from './sample-letter';

// Some of these letters have many pages.
vi.setConfig({ testTimeout: 240_000 });

const words = fc
  .tuple(fc.nat({ max: 700 }), fc.nat({ max: 6 }))
  .map(([length, lines]) => `So. ${sentence.repeat(10).slice(0, length)}${'\nMore.'.repeat(lines)}`);
const runs = words.map((text) => [{ text }]);
const some = <T>(of: fc.Arbitrary<T>, maxLength: number) => fc.array(of, { minLength: 1, maxLength });

const block = fc.oneof(
  runs.map((said): Block => ({ kind: 'paragraph', runs: said })),
  fc.constant<Block>({ kind: 'heading', text: 'A heading' }),
  some(some(fc.record({ label: fc.constantFrom('', 'What happened'), runs }), 3), 4).map((points): Block => ({
    kind: 'points',
    points,
  })),
  some(runs, 5).map((items): Block => ({ kind: 'bullets', items })),
  some(fc.tuple(fc.constant('May'), words), 20).map((rows): Block => ({
    kind: 'table',
    head: ['Column-one', 'Column-two'],
    rows,
  })),
);

/** Where the last line of a page may stand: above this there is room for the page number. */
const foot = (26 / 25.4) * 72;

const inTheFoot = ({ pieces }: ReadPage) =>
  pieces.filter(({ text, y }) => text.trim() !== '' && y < foot - 0.5).map(({ text }) => text);

const withoutHeads = (all: readonly string[]) =>
  all.filter((word) => !/^Column-(?:one|two)$/.test(word)).join('');

test('whatever the parts of a letter and their lengths, all its words are printed, in order, inside the margins', async () => {
  await fc.assert(
    fc.asyncProperty(some(block, 14), async (blocks) => {
      const letter = letterWith(blocks);
      const { pages } = await readBack(letter);
      const written = letterText(letter).replace(/^(Column-one|May):/gm, '$1');
      expect(withoutHeads(wordsOf(pages))).toBe(withoutHeads(wordsIn(written)));
      expect(outside(pages)).toEqual([]);
      expect(pages.map((page) => inTheFoot(page).join(''))).toEqual(
        pages.map((_, at) => `Page ${at + 1} of ${pages.length}`),
      );
      for (const page of pages) expect(linesOf(page).length).toBeGreaterThan(1);
      for (const page of pages) expect(linesOf(page).at(-2)).not.toMatch(/^Column-one|^A heading$/);
    }),
    { numRuns: 20, seed: 20261122 },
  );
});
