/** The PDF's part of what `every-form.test.tsx` holds for the page, Word, text and e-mail. */
import { expect, test } from 'vitest';
import { letterText } from '../../src/letter-forms/letter-text';
import { forPrint } from '../../src/letter-forms/printable';
import { readBack, wordsIn, wordsOf } from '../pdf/read-pdf';
import { everyLetter, short } from './letters';

/** The table's columns have no colon between them in the PDF, and a long word is cut where its line ends. */
const run = (words: readonly string[]) => words.join('').replaceAll(':', '');

test('the PDF has the words of the plain text, but for what its typeface lacks', async () => {
  for (const [name, letter] of await everyLetter()) {
    const { pages } = await readBack(letter);
    expect(run(wordsOf(pages)), name).toBe(run(wordsIn(forPrint(letterText(letter)).text)));
  }
});

test('the comparison sees words in another order', async () => {
  const { pages } = await readBack({ ...short, greeting: 'Complaints Manager Dear' });
  expect(run(wordsOf(pages))).not.toBe(run(wordsIn(letterText(short))));
});
