import { expect, test } from 'vitest';
import { breaths, piecesOf } from '../../src/read-aloud/pieces';

function textsOf(html: string) {
  const main = document.createElement('main');
  main.innerHTML = html;
  return piecesOf(main).map(({ text }) => text);
}

test('a page is read in order: heading, hint, answers, and the button', () => {
  expect(
    textsOf(
      '<h1>Is <em>anyone</em> there?</h1><form><p>A hint.</p><label>Yes</label><label>No</label><button>Continue</button></form>',
    ),
  ).toEqual(['Is anyone there?', 'A hint.', 'Yes', 'No', 'Continue']);
});
test('what is folded away is not read, but its title is', () => {
  expect(textsOf('<details><summary>More</summary><p>Hidden</p></details>')).toEqual(['More']);
  expect(textsOf('<details open><summary>More</summary><p>Shown</p></details>')).toEqual(['More', 'Shown']);
});
test('the tools of the page are not read', () => {
  expect(textsOf('<div class="page-top"><a>Back</a></div><p>Words</p>')).toEqual(['Words']);
});
test('a long text is cut between sentences, and nothing of it is lost', () => {
  const long = 'This is a sentence of some length that goes on a little. '.repeat(12).trim();
  const parts = breaths(long);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join(' ')).toBe(long);
});
test('a line that is only a sign is passed over', () => {
  expect(breaths('… – ?')).toEqual([]);
});
