/** The PDF's part of what `every-form.test.tsx` holds for the page, Word, text and e-mail. */
import { expect, test } from 'vitest';
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import { letterText } from '../../src/letter-forms/letter-text';
import { forPrint } from '../../src/letter-forms/printable';
import { readStructure } from '../pdf/read-structure';
import { wordsIn } from '../pdf/read-pdf';
import { everyLetter, short } from './letters';

/** The words in the order of the file's structure: a page's number and a table head drawn again are none of them. */
const spokenWords = async (letter: LetterDocument) =>
  (await readStructure(letter)).spoken.flatMap(({ text }) => wordsIn(text));

/** The table's columns have no colon between them in the PDF, and a long word is cut where its line ends. */
const run = (words: readonly string[]) => words.join('').replaceAll(':', '');

test('the PDF has the words of the plain text, but for what its typeface lacks', async () => {
  for (const [name, letter] of await everyLetter()) {
    expect(run(await spokenWords(letter)), name).toBe(run(wordsIn(forPrint(letterText(letter)).text)));
  }
});

test('the comparison sees words in another order', async () => {
  const mixed = await spokenWords({ ...short, greeting: 'Complaints Manager Dear' });
  expect(run(mixed)).not.toBe(run(wordsIn(letterText(short))));
});
