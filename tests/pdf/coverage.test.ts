import { openSync } from 'fontkit';
import { format, resolveConfig } from 'prettier';
import { expect, test, vi } from 'vitest';
import { coverage, stackedAccents, stackedAlone, stackedLetters } from '../../src/pdf/coverage';
import { fontFile } from './font-files';

// Each file is laid out character by character, which takes longer than the usual limit on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const subsets = [
  'latin',
  'latin-ext',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
] as const;
const weights = [400, 700] as const;

/** What a font draws by itself: no controls, nothing invisible, and no accents, which only `stacked` places right. */
const drawn = (code: number) =>
  !/[\p{C}\p{M}\p{Z}]|\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(code)) || code === 0x20;

function rangesOf(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes.filter(drawn).toSorted((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open?.[1] === code - 1) open[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(' ');
}

const entry = (subset: string, ranges: string) => `  {
    subset: '${subset}',
    ranges:
      '${ranges}',
  },
`;

test('the table of what can be printed is what the font files hold', async () => {
  const entries = subsets.map((subset) => {
    const [regular, bold] = weights.map((weight) =>
      rangesOf(openSync(fontFile(subset, weight)).characterSet),
    );
    expect(bold, `${subset}: bold text can show what other text can`).toBe(regular);
    return entry(subset, regular ?? '');
  });
  const table = `/**
 * Generated from the font files: \`npx vitest run tests/pdf/coverage.test.ts -u\` writes it again.
 * Ranges of code points, in hexadecimal. The order is the order in which the fonts are asked for a character.
 */
export const coverage = [
${entries.join('')}] as const;

/** The letters and accents of the fonts in \`fonts/\`, where each pair is one glyph (see fonts/make-stacked.mjs). */
export const stackedLetters =
  '${stackedLetters}';
export const stackedAccents =
  '${Array.from(stackedAccents)
    .map((accent) => `\\u${accent.codePointAt(0)!.toString(16).padStart(4, '0')}`)
    .join('')}';
/** Characters that the other files draw as two glyphs, which react-pdf cannot place or copy: \`stacked\` has them whole. */
export const stackedAlone = '${stackedAlone}';
`;
  const style = await resolveConfig(import.meta.filename);
  await expect(await format(table, { ...style, parser: 'typescript' })).toMatchFileSnapshot(
    '../../src/pdf/coverage.ts',
  );
});

/** What each glyph stands for, when a font draws these characters in a row; a part without meaning gives ''. */
const drawnAs = (font: ReturnType<typeof openSync>, characters: readonly string[]) =>
  font
    .layout(characters.join(' '))
    .glyphs.filter(({ codePoints }) => codePoints[0] !== 0x20)
    .map(({ id, codePoints }) => (id === 0 ? 'none' : String.fromCodePoint(...codePoints)));

test.each(weights)(
  'a letter with an accent that Unicode does not compose is one glyph (weight %i)',
  (weight) => {
    const pairs = Array.from(stackedLetters).flatMap((letter) =>
      Array.from(stackedAccents, (accent) => letter + accent),
    );
    const uncomposed = pairs.filter((pair) => pair.normalize('NFC') === pair);
    expect(uncomposed.length).toBeGreaterThan(1000);
    expect(drawnAs(openSync(fontFile('stacked', weight)), uncomposed)).toEqual(uncomposed);
  },
);

const canBeTakenApart = (character: string) => character.normalize('NFD') !== character;

const charactersOf = (ranges: string) =>
  ranges.split(' ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map((code) => parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  });

test.each(weights)(
  'no character is drawn in two parts, one of which could get lost (weight %i)',
  (weight) => {
    const stacked = Array.from(stackedAlone);
    for (const { subset, ranges } of coverage) {
      const whole = charactersOf(ranges).filter(
        (character) => canBeTakenApart(character) && !stacked.includes(character),
      );
      expect(drawnAs(openSync(fontFile(subset, weight)), whole), subset).toEqual(whole);
    }
    expect(drawnAs(openSync(fontFile('stacked', weight)), stacked)).toEqual(stacked);
  },
);
