import { expect, test } from 'vitest';
import type { Answers } from '../../src/domain/questions';
import { seeds } from '../seeds';
import { lookAt, lookAtLargeText, lookInForcedColours, lookInTheDark } from './looking';
import { answerUntil, answerAll, chooseLetter, fill, personAt, start } from './person';
import { pathnameOf, soon, useServed } from './served';

const { visit } = useServed();
const seed = seeds[0]!;

test('the start page can be used by everyone', async () => {
  const { page } = await visit(seed);
  await lookAt(page, 'start');
  await lookInTheDark(page, 'start');
  await lookInForcedColours(page, 'start');
  await lookAtLargeText(page, 'start');
});

const exits: readonly { name: string; answers: Answers }[] = [
  { name: 'danger', answers: { dangerNow: 'yes' } },
  { name: 'outside-england', answers: { dangerNow: 'no', council: 'wales' } },
];

test.each(exits)('the page that ends the questions for $name can be used by everyone', async (exit) => {
  const { page } = await visit(seed);
  const person = personAt(page, exit.answers);
  await start(person);
  await answerAll(person);
  expect(pathnameOf(page)).toBe('/result');
  await lookAt(page, `result-${exit.name}`);
});

test('the list of councils, and a name that no council has, can be used by everyone', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'council');
  const box = page.getByRole('combobox');
  await box.fill('west');
  await page.getByRole('option').first().waitFor();
  await box.press('ArrowDown');
  await lookAt(page, 'council-list');
  await lookInTheDark(page, 'council-list');
  await lookInForcedColours(page, 'council-list');
  await box.fill('qqqq');
  await page.locator('.council-none').waitFor();
  await lookAt(page, 'council-none');
});

test('a month alone and three points can be used by everyone', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  const { questions, pages } = person.words;
  await start(person);
  await answerUntil(person, 'eachHappened');
  await person.hands.choose(page.getByRole('radio', { name: pages.date.knowMonth }).first());
  await lookAt(page, 'month-only');
  await answerAll(person);
  await chooseLetter(person, seed.route, seed.letter);
  await answerUntil(person, 'points');
  await fill(person, 'points');
  await lookAt(page, 'points-filled');
  const remove = page.getByRole('button', { name: questions.points.remove });
  for (const left of [2, 0]) {
    await remove.last().click();
    await expect.poll(() => remove.count(), soon).toBe(left);
  }
  await answerAll(person);
  expect(pathnameOf(page)).toBe('/check-answers');
});
