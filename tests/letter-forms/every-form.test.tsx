/** The words of a letter are the same, in the same order, however it is sent. The PDF is read in a file of its own, without a page. */
import { cleanup, render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { AnswersProvider } from '../../src/answers';
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import { holdable } from '../../src/letter-forms/holdable';
import { letterText } from '../../src/letter-forms/letter-text';
import { mailLink } from '../../src/letter-forms/mail';
import { textFile } from '../../src/letter-forms/text-file';
import { wordFile } from '../../src/letter-forms/word/word-file';
import { LetterSheet } from '../../src/result/LetterSheet';
import { today } from '../case-of';
import { wordsIn } from '../pdf/read-pdf';
import { loadWords } from '../result/open';
import { everyLetter, hostile, short } from './letters';
import { readSheet } from './read-sheet';
import { readWord } from './read-word';

let letters: readonly (readonly [string, LetterDocument])[];
beforeAll(async () => {
  await loadWords();
  letters = await everyLetter();
});

/** Draws a letter as the letter page does. */
const show = (letter: LetterDocument) =>
  render(
    <AnswersProvider today={today}>
      <LetterSheet letter={letter} />
    </AnswersProvider>,
  );

test('there are letters to look at, of several kinds', () => {
  expect(letters.length).toBeGreaterThan(8);
});

test('the page has the words of the plain text', () => {
  for (const [name, letter] of letters) {
    show(letter);
    const words = wordsIn(readSheet(screen.getByRole('article')));
    expect(words, name).toEqual(wordsIn(letterText(letter)));
    cleanup();
  }
});

test('the Word file has the words of the plain text', async () => {
  for (const [name, letter] of letters) {
    const { text } = readWord(await wordFile(letter));
    expect(wordsIn(text), name).toEqual(wordsIn(holdable(letterText(letter))));
  }
});

test('the text file has the words of the plain text', () => {
  for (const [name, letter] of letters) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(textFile(letter));
    expect(wordsIn(text), name).toEqual(wordsIn(holdable(letterText(letter))));
  }
});

test('the e-mail has the words of the plain text, wherever a letter fits into one', () => {
  const fitting = letters.filter(([, letter]) => mailLink(letter).holdsLetter);
  expect(fitting.map(([name]) => name)).toContain('short');
  for (const [name, letter] of fitting) {
    const body = new URL(mailLink(letter).href).searchParams.get('body') ?? '';
    expect(wordsIn(body), name).toEqual(wordsIn(holdable(letterText(letter))));
  }
});

test('the readers see a word that is missing, added or in another place', async () => {
  const words = wordsIn(letterText(short));
  const changed = {
    ...short,
    blocks: [{ kind: 'paragraph' as const, runs: [{ text: 'answer is my Where' }] }],
  };
  expect(wordsIn(readWord(await wordFile(changed)).text)).not.toEqual(words);
  show(changed);
  expect(wordsIn(readSheet(screen.getByRole('article')))).not.toEqual(words);
  expect(wordsIn(letterText(hostile))).toContain('1.');
});
