import { describe, expect, test, vi } from 'vitest';
import { ownWords } from './on-the-page';
import { linesOf, readBack } from './read-pdf';
import { letterSaying } from './sample-letter';

// A letter takes a fraction of a second, but not on a machine that has other work.
vi.setConfig({ testTimeout: 120_000 });

describe('names come out of the PDF as they went in', () => {
  test.each([
    'Siân',
    'Nguyễn',
    'Łukasz',
    'Ọlá',
    'Ẹ̀bùn',
    'ọlọ́run',
    'Dvořák',
    'İnci',
    'Ħ',
    'Zażółć',
    'Ǹwáńkwọ',
  ])('%s', async (name) => {
    const { pages, info } = await readBack({ ...letterSaying(name), signature: name, title: name });
    expect(linesOf(pages[0]!).at(-2)?.normalize('NFC')).toBe(name);
    expect(ownWords(pages).normalize('NFC')).toBe(name);
    expect(info.Title).toBe(name);
  });
});

test('a name that changes fonts many times does not make the file large', async () => {
  const { fonts, size } = await readBack(letterSaying('Łukasz Dvořák Ẹ̀bùn Nguyễn. '.repeat(60)));
  expect(fonts.length).toBeLessThanOrEqual(6);
  expect(size).toBeLessThan(60_000);
});

test('words with joined letters can be copied', async () => {
  const words = 'office affidavit final fluffy difficult';
  expect(ownWords((await readBack(letterSaying(words))).pages)).toBe(words);
});

test('a hyphen copied from a web page does not spoil the hyphens of the next letter', async () => {
  await readBack(letterSaying('020\u20118000'));
  expect(ownWords((await readBack(letterSaying('nine-year-old'))).pages)).toBe('nine-year-old');
});
