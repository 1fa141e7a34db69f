import { describe, expect, test, vi } from 'vitest';
import { outside, ownWords, sentence } from './on-the-page';
import { linesOf, readBack, wordsOf } from './read-pdf';
import { letterSaying, letterWith, stage2Request } from './sample-letter';

// A letter takes a fraction of a second, but not on a machine that has other work.
vi.setConfig({ testTimeout: 120_000 });

test('a new line in the person’s words stays a new line, and no font is left out of the file', async () => {
  const { pages, unembedded, fonts } = await readBack(letterSaying('First.\r\nSecond.\n\n\nThird.'));
  expect(linesOf(pages[0]!)).toEqual(expect.arrayContaining(['First.', 'Second.', 'Third.']));
  expect(unembedded).toEqual([]);
  expect(fonts.filter((font) => !font.includes('NotoSans'))).toEqual([]);
});

describe('strange text gives a letter all the same', () => {
  test.each([
    ['an emoji', '😢', '[?]'],
    ['control characters', 'a\u0000\u0007b', 'ab'],
    ['half an emoji', 'x \udc00', 'x [?]'],
    ['nothing', '', ''],
    ['only spaces and lines', ' \n\t\n ', ''],
    ['a character that Helvetica would have changed', 'income ≥ costs', 'income [?] costs'],
  ])('%s', async (_, words, printed) => {
    expect(ownWords((await readBack(letterSaying(words))).pages)).toBe(printed);
  });

  test('a letter of which every part is empty', async () => {
    const empty = {
      title: '',
      from: [],
      to: [],
      subject: '',
      references: [],
      greeting: '',
      closing: '',
      signature: '',
    };
    const { pages } = await readBack({ ...letterWith([]), ...empty, dateLine: '' });
    expect(pages.map(linesOf)).toEqual([['Page 1 of 1']]);
  });
});

test('a paragraph of 100,000 characters is printed whole', async () => {
  const words = sentence.repeat(Math.ceil(100_000 / sentence.length));
  const { pages } = await readBack(letterSaying(words));
  expect(ownWords(pages)).toBe(words.trim());
  expect(outside(pages)).toEqual([]);
});

test('a signature of several pages, pasted by mistake, is not lost', async () => {
  const { pages } = await readBack({ ...stage2Request, signature: sentence.repeat(150) });
  expect(wordsOf(pages).slice(-2)).toEqual(['rang', 'back.']);
  expect(outside(pages)).toEqual([]);
});

test('a row of the table that is longer than a page goes on on the next, under the head again', async () => {
  const long = sentence.repeat(120).trim();
  const { pages } = await readBack(
    letterWith([{ kind: 'table', head: ['Date', 'What'], rows: [['May', long]] }]),
  );
  expect(ownWords(pages).replaceAll('Date What ', '')).toBe(`May ${long}`);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages.slice(1)) expect(linesOf(page)[0]).toMatch(/^Date ?What$/);
  expect(outside(pages)).toEqual([]);
});
