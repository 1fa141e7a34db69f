import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, lineHeight, linesOfTitle, rowGap } from '../../src/bundle/contents-layout';
import { kindOf } from '../../src/bundle/file-kind';
import { forCover } from '../../src/bundle/printable-title';
import { bundleOf } from './make';
import { pdf } from './papers';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('what a file is, by its first bytes', () => {
  test.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\n\n  %PDF-1.4', 'application/pdf'],
    ['\xff\xd8\xff\xe1', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x18ftypheic', 'image/heic'],
    ['\0\0\0\x18ftypmif1', 'image/heic'],
    ['\0\0\0\x1cftypavif', 'image/avif'],
    ['GIF89a', 'image/gif'],
    ['II*\0', 'image/tiff'],
    ['PK\x03\x04', undefined],
    ['<svg xmlns', undefined],
    ['', undefined],
  ])('%j', (start, kind) => {
    expect(kindOf(latin1(start))).toBe(kind);
  });
});

describe('titles that can be printed', () => {
  test.each([
    ['Letter of 3 May – “urgent” €5', 'Letter of 3 May – “urgent” €5', []],
    ['Siân Ólafsdóttir', 'Siân Ólafsdóttir', []],
    ['for Łukasz', 'for [?]ukasz', ['Ł']],
    ['学校 report 🙂', '[?] report [?]', ['学', '校', '🙂']],
    ['a\u202egpj.exe', 'agpj.exe', []],
    ['two\r\nlines\tand\u00a0more', 'two lines and more', []],
    ['broken \ud800 half', 'broken [?] half', ['\ufffd']],
    ['e\u0301 and q\u0301', 'é and q[?]', ['\u25cc\u0301']],
  ])('%j', (title, text, missing) => {
    expect(forCover(title)).toEqual({ text, missing });
  });

  test('any title at all gives a bundle whose contents name the page', async () => {
    const one = await pdf('A page');
    const title = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(fc.array(title, { maxLength: 6 }), async (titles) => {
        const { read } = await bundleOf(titles.map((words) => ({ bytes: one, title: words })));
        expect(read.pages[1]?.leadsTo).toEqual(titles.map((_, at) => at + 3));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('the list of contents', () => {
  const fits = (text: string) => text.length <= 20;
  test.each([
    ['a short title', ['a short title']],
    ['a title that needs two lines', ['a title that needs', 'two lines']],
    ['a'.repeat(50), ['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(10)]],
    ['no ' + 'b'.repeat(5000), ['no', 'b'.repeat(20), `${'b'.repeat(19)}…`]],
  ])('%.30s', (title, lines) => {
    expect(linesOfTitle(title, fits)).toEqual(lines);
  });

  test('no paper is broken over two pages, and none is lost', () => {
    const entries = Array.from({ length: 200 }, (_, at) => ({
      number: at + 1,
      title: 'word '.repeat(at % 13).trim(),
    }));
    const height = 300;
    const pages = layOut(entries, height, fits);
    expect(pages.flat().map(({ entry }) => entry.number)).toEqual(entries.map(({ number }) => number));
    for (const rows of pages) {
      for (const [at, { top, lines }] of rows.entries()) {
        expect(top + lines.length * lineHeight).toBeLessThanOrEqual(height);
        const above = rows[at - 1];
        if (above) expect(top).toBe(above.top + above.lines.length * lineHeight + rowGap);
      }
    }
  });
});
