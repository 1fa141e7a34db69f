import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seeds } from '../seeds';
import { answerAll, answerUntil, chooseLetter, personAt, start, toNextHeading } from './person';
import { soon, useServed } from './served';
import { allOn, tells } from './telling';

const { visit } = useServed();
const seed = seeds[0]!;
const elsewhere = 'https://www.bbc.co.uk/weather';
const typedLast = 'Typed, and not sent on';

/** Stands in for the neutral site, and notes what the page showed at the moment it was left. */
async function watchLeaving(page: Page) {
  const left: string[] = [];
  const dialogs: string[] = [];
  await page.route(`${elsewhere}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  page.on('console', (message) => message.type() === 'info' && left.push(message.text()));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await page.evaluate(() =>
    window.addEventListener('beforeunload', () =>
      console.info(`title "${document.title}", page "${document.body.innerHTML}"`),
    ),
  );
  return { left, dialogs };
}

test('a parent who leaves quickly sees nothing at once, and Back shows no answers', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerAll(person);
  await chooseLetter(person, seed.route, seed.letter);
  await page.getByRole('textbox').fill(typedLast);
  const { left, dialogs } = await watchLeaving(page);
  const entries = await page.evaluate(() => history.length);

  await page.getByRole('button', { name: person.words.pages.leave }).click();
  await page.getByRole('heading', { name: 'Weather' }).waitFor();

  await expect.poll(() => left, soon).toEqual(['title "", page ""']);
  expect(dialogs).toEqual([]);
  expect(page.url()).toBe(elsewhere);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  for (let back = 0; back < 4; back += 1) {
    await toNextHeading(page, () => page.goBack());
    await page.getByRole('heading', { level: 1, name: person.words.questions.dangerNow.title }).waitFor();
    const all = await allOn(page);
    expect(tells(seed, all)).toEqual([]);
    expect(all).not.toContain(typedLast);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  }
});

test('a parent who comes forward again after Back finds the neutral site, not their letter', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'subjects');
  await watchLeaving(page);
  await page.getByRole('button', { name: person.words.pages.leave }).click();
  await page.getByRole('heading', { name: 'Weather' }).waitFor();
  await page.goBack();
  await page.goForward();
  await expect.poll(() => page.url(), soon).toBe(elsewhere);
});

test('a reload asks first when there are answers to lose, and loses nothing if the parent stays', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'subjects');
  const asking = page.waitForEvent('dialog');
  const reloading = page.evaluate(() => location.reload());
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await reloading;
  expect(await page.locator('h1').innerText()).toBe(person.words.questions.subjects.title);
});

test('a reload does not ask while there is nothing to lose', async () => {
  const { page } = await visit(seed);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  const person = personAt(page, seed.answers);
  await start(person);
  await page.reload();
  await page.locator('h1').waitFor();
  expect(dialogs).toEqual([]);
});
