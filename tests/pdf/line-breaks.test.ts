import { describe, expect, test, vi } from 'vitest';
import { margin, outside, ownWords, right } from './on-the-page';
import { readBack, wordsIn } from './read-pdf';
import { letterSaying, letterWith } from './sample-letter';

// A letter takes a fraction of a second, but not on a machine that has other work.
vi.setConfig({ testTimeout: 120_000 });

describe('what is too long for a line goes on in the next, with no sign added and none lost', () => {
  const address = `https://www.westmarch.gov.uk/${'complaints/upload?case=0417&document='.repeat(6)}end`;
  test.each([
    ['a web address', `See ${address} please`],
    ['an e-mail address', `Write to ${'very.long.name_'.repeat(12)}@example.org now`],
    ['a word of 5,000 characters', 'm'.repeat(5000)],
    ['a word of 5,000 characters that are joined in print', 'ffi'.repeat(1666)],
    ['a long word whose letters are in three fonts', 'ařệẸ̀'.repeat(200)],
  ])('%s', async (_, words) => {
    const { pages } = await readBack(letterSaying(words));
    expect(outside(pages)).toEqual([]);
    expect(ownWords(pages).replaceAll(' ', '').normalize('NFC')).toBe(words.replaceAll(' ', ''));
  });
});

test('a long word stays in its column of the table', async () => {
  const { pages } = await readBack(
    letterWith([{ kind: 'table', head: ['Date', 'What'], rows: [['W'.repeat(60), 'W'.repeat(300)]] }]),
  );
  expect(outside(pages)).toEqual([]);
  const column = margin + 0.3 * (right - margin);
  const dates = pages[0]!.pieces.filter(({ text, x }) => text.includes('W') && x < column - 1);
  expect(dates.filter(({ right: end }) => end > column)).toEqual([]);
});

describe('no word is hyphenated', () => {
  test.each([
    ['English words', 'affidavit representations notwithstanding disproportionately office '.repeat(30)],
    ['names in which the font changes', 'Dvořák Łukasz Nguyễn Ẹ̀bùn Ọlábísí Ǹwáńkwọ '.repeat(40)],
    ['words after two spaces', 'Nobody  came.  Nobody  rang.  Nobody  wrote.  '.repeat(30)],
  ])('%s', async (_, words) => {
    const { pages } = await readBack(letterSaying(words));
    expect(ownWords(pages).normalize('NFC')).toBe(wordsIn(words).join(' '));
  });
});
