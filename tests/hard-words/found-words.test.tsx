import { expect, test } from 'vitest';
import words from '../../locales/en/hard-words.json';
import { seenText, standsIn, type HardWord } from '../../src/hard-words/found-words';

const { socialWorker, upheld, section47 } = words.words;

test('a word is found in any case, in the plural, and at the end of a sentence', () => {
  expect(standsIn('Social workers came.', socialWorker)).toBe(true);
  expect(standsIn('The point was Upheld.', upheld)).toBe(true);
  expect(standsIn('an enquiry (section 47)', section47)).toBe(true);
});
test('a part of a longer word is not the word', () => {
  expect(standsIn('withupheldness', upheld)).toBe(false);
});
test('every hard word is found by its own name or first form, and is explained in other words than itself', () => {
  for (const word of Object.values<HardWord>(words.words)) {
    expect(standsIn(`about ${word.forms.split('|')[0]}, once`, word), word.name).toBe(true);
    expect(word.means.length, word.name).toBeGreaterThan(20);
  }
});
test('signs of a pattern in a form are only signs', () => {
  expect(standsIn('a plan (EHC)', { name: '', forms: '(EHC', means: '' })).toBe(true);
  expect(standsIn('anything', { name: '', forms: '.*', means: '' })).toBe(false);
});
test('what is folded away is not seen until it is opened', () => {
  const main = document.createElement('main');
  main.innerHTML = '<p>one</p><details><summary>two</summary><p>three</p></details>';
  expect(seenText(main)).toBe('one two');
  main.querySelector('details')!.open = true;
  expect(seenText(main)).toBe('one two three');
});
