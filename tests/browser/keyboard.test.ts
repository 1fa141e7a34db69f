import { expect, test } from 'vitest';
import { seeds } from '../seeds';
import { focusIsOnHeading, focusIsSeen } from './focus';
import { keyboard } from './hands';
import { answerAll, chooseLetter, personAt, pressButton, showLetter, start } from './person';
import { pathnameOf, patience, useServed } from './served';

const { visit } = useServed();
const seed = seeds[0]!;

test('a parent with only a keyboard answers everything and downloads the letter', patience, async () => {
  const { page } = await visit({ ...seed, width: 360 });
  const person = personAt(page, seed.answers, { hands: keyboard(page) });
  await start(person);
  await answerAll(person, () => focusIsOnHeading(page));
  expect(await page.locator('h1').innerText()).toBe(person.words.routes[seed.route].name);
  await focusIsOnHeading(page);
  await chooseLetter(person, seed.route, seed.letter);
  await answerAll(person, () => focusIsOnHeading(page));
  await focusIsOnHeading(page);
  await showLetter(person);
  await focusIsOnHeading(page);
  const letter = await page.locator('article').innerText();
  expect(letter).toContain(seed.answers.yourName);
  expect(letter).toContain(seed.answers.points!.at(-1)!.effect);

  const downloading = page.waitForEvent('download');
  await pressButton(person, person.words.result.letter.download);
  expect((await downloading).suggestedFilename()).toBe(`letter-${seed.today}.pdf`);
});

test('the first keys of a page are the way past its top, and the way out', async () => {
  const { page } = await visit({ ...seed, today: '2026-11-23', width: 360 });
  const { pages } = personAt(page, seed.answers).words;
  await page.keyboard.press('Tab');
  await focusIsSeen(page);
  expect(await page.locator(':focus').innerText()).toBe(pages.skip);
  await page.keyboard.press('Enter');
  await focusIsOnHeading(page);
  const leave = page.getByRole('button', { name: pages.leave });
  for (
    let tabs = 0;
    tabs < 3 && !(await leave.evaluate((element) => element === document.activeElement));
    tabs += 1
  ) {
    await page.keyboard.press('Shift+Tab');
    await focusIsSeen(page);
  }
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ body: '<h1>Weather</h1>', contentType: 'text/html' }),
  );
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Weather' }).waitFor();
});

test('a parent with a keyboard leaves from the middle of a question, a few steps before its heading', async () => {
  const { page } = await visit({ ...seed, width: 320 });
  const person = personAt(page, seed.answers, { hands: keyboard(page) });
  await start(person);
  expect(pathnameOf(page)).toBe('/danger-now');
  await focusIsOnHeading(page);
  await page.keyboard.press('Shift+Tab');
  await focusIsSeen(page);
  expect(await page.locator(':focus').innerText()).toBe(person.words.pages.talk);
  await page.keyboard.press('Shift+Tab');
  await focusIsSeen(page);
  expect(await page.locator(':focus').innerText()).toBe(person.words.pages.back);
  await page.keyboard.press('Shift+Tab');
  await focusIsSeen(page);
  expect(await page.locator(':focus').innerText()).toBe(person.words.pages.leave);
});
