import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { QuestionId } from '../../src/domain/questions';
import { seeds } from '../seeds';
import { pathOf, paths } from '../../src/paths';
import { beginWith, wholeWork } from './keeping';
import { answerAll, answerUntil, chooseLetter, fill, goOn, personAt, start, toNextHeading } from './person';
import { pathnameOf, patience, soon, useServed } from './served';
import { allOn, tells } from './telling';
import { english } from './words';

const { visit } = useServed();
const seed = seeds[0]!;
const elsewhere = 'https://www.bbc.co.uk/weather';
const typedLast = 'Typed, and not sent on';

/** Notes what the page asks before it is left. */
function noteDialogs(page: Page) {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  return dialogs;
}

/** Stands in for the neutral site, and notes what is said as pages are left. */
async function noteLeaving(page: Page) {
  const left: string[] = [];
  const dialogs = noteDialogs(page);
  await page.route(`${elsewhere}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  page.on('console', (message) => message.type() === 'info' && left.push(message.text()));
  return { left, dialogs };
}

/** Lets the page that is there now say what it shows at the moment it is left. */
const watchPage = (page: Page) =>
  page.evaluate(() =>
    window.addEventListener('beforeunload', () =>
      console.info(`title "${document.title}", page "${document.body.innerHTML}"`),
    ),
  );

async function watchLeaving(page: Page) {
  const noted = await noteLeaving(page);
  await watchPage(page);
  return noted;
}

/** The neutral site is there. */
const isElsewhere = (page: Page) => page.getByRole('heading', { name: 'Weather' }).waitFor();

async function leaveByButton(page: Page) {
  await page.getByRole('button', { name: english.pages.leave }).click();
  await isElsewhere(page);
}

/** A parent who has answered up to a question, and leaves from there by the button. */
async function leftFrom(page: Page, id: QuestionId) {
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, id);
  await watchLeaving(page);
  await leaveByButton(page);
  return person;
}

test('a parent who leaves quickly from a letter half made sees nothing at once', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerAll(person);
  await chooseLetter(person, seed.route, seed.letter);
  await page.getByRole('textbox').fill(typedLast);
  const { left, dialogs } = await watchLeaving(page);
  const entries = await page.evaluate(() => history.length);

  await leaveByButton(page);

  await expect.poll(() => left, soon).toEqual(['title "", page ""']);
  expect(dialogs).toEqual([]);
  expect(page.url()).toBe(elsewhere);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a parent who left quickly is led to the neutral site by Back again and again, and sees no answers', async () => {
  // By the clock of the machine: a clock set by hand hides from the page how it was opened.
  const { page } = await visit({});
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'subjects');
  await fill(person, 'subjects');
  await watchLeaving(page);
  await leaveByButton(page);
  for (let back = 0; back < 4; back += 1) {
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.url(), soon).toBe(elsewhere);
    await isElsewhere(page);
    expect(tells(seed, await allOn(page))).toEqual([]);
  }
});

test('a parent who left and opens the app anew begins afresh, and may go Back in it', async () => {
  const { page, origin } = await visit(seed);
  const person = await leftFrom(page, 'council');
  await page.goto(origin);
  await page.getByRole('heading', { level: 1, name: person.words.pages.start.heading }).waitFor();
  await start(person);
  await toNextHeading(page, () => page.goBack());
  expect(pathnameOf(page)).toBe(paths.staySafe);
});

test('a parent who comes forward again after Back finds the neutral site, not their letter', async () => {
  const { page } = await visit(seed);
  await leftFrom(page, 'subjects');
  await page.goBack();
  await page.goForward();
  await expect.poll(() => page.url(), soon).toBe(elsewhere);
});

test('a reload in the middle of a page asks nothing, and every answer and half-typed word is still there', async () => {
  const { page } = await visit(seed);
  const dialogs = noteDialogs(page);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'subjects');
  await fill(person, 'subjects');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: person.words.questions.subjects.title }).waitFor();
  const ticked = page.getByRole('checkbox', { checked: true });
  await expect.poll(() => ticked.count(), soon).toBe(seed.answers.subjects?.length);
  await goOn(person);
  expect(await page.locator('h1').innerText()).toBe(person.words.questions.eachHappened.title);
  expect(dialogs).toEqual([]);
});

test('a reload does not ask while there is nothing to lose', async () => {
  const { page } = await visit(seed);
  const dialogs = noteDialogs(page);
  const person = personAt(page, seed.answers);
  await start(person);
  await page.reload();
  await page.locator('h1').waitFor();
  expect(dialogs).toEqual([]);
});

/** What was told by somebody who stands on a page that not everybody comes to. */
const toldAt: Partial<Record<string, object>> = {
  [paths.stop]: { ...wholeWork, reply: { came: 'ombudsmanDone', points: [], isDone: true } },
};
/** Pages of a question of each kind. */
const asked = ['dangerNow', 'council', 'subjects', 'eachHappened', 'points'] as const;

/** Leaves by the button from each of some pages, opened by somebody who told all of it unless the page needs more. */
async function leaveFrom(pages: readonly string[], told: object = wholeWork) {
  const { page, origin } = await visit({ ...seed, width: 320 });
  const { left, dialogs } = await noteLeaving(page);
  for (const path of pages) {
    // A file of the same origin that runs nothing: the next page begins with what is put there.
    await page.goto(`${origin}/icon.svg`);
    await page.evaluate(() => sessionStorage.clear());
    await beginWith(page, path, toldAt[path] ?? told);
    await page.locator('#clock-yes').waitFor({ state: 'detached' });
    await page.locator('h1').waitFor();
    expect(pathnameOf(page)).toBe(path);
    await watchPage(page);
    left.length = 0;
    await leaveByButton(page);
    await expect.poll(() => left, { ...soon, message: path }).toEqual(['title "", page ""']);
    expect(dialogs, path).toEqual([]);
  }
}

test('the button leaves at once from every page that a parent with a letter can stand on', patience, () =>
  leaveFrom(Object.values(paths)),
);

test('the button leaves at once from a question of each kind', patience, () => leaveFrom(asked.map(pathOf)));

test('the button leaves at once from the page that says to ring 999', () =>
  leaveFrom([paths.result], { ...wholeWork, answers: { dangerNow: 'yes' } }));

test('three presses of Shift leave, and the page counts them aloud', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  const { pages } = person.words;
  await start(person);
  await answerUntil(person, 'council');
  const { left } = await watchLeaving(page);
  const count = page.locator('.leave-count');
  await page.keyboard.press('Shift');
  await expect.poll(() => count.innerText(), soon).toBe(pages.leaveCount_other.replace('{{count}}', '2'));
  await page.keyboard.press('Shift');
  await expect.poll(() => count.innerText(), soon).toBe(pages.leaveCount_one.replace('{{count}}', '1'));
  await page.keyboard.press('Shift');
  await isElsewhere(page);
  await expect.poll(() => left, soon).toEqual(['title "", page ""']);
});

test('capital letters, Shift and Tab, and a press between clicks do not leave', async () => {
  const { page } = await visit(seed);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'council');
  const box = page.getByRole('combobox');
  await box.focus();
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await page.keyboard.press(key);
  for (let back = 0; back < 3; back += 1) await page.keyboard.press('Shift+Tab');
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('Shift');
    await box.click();
  }
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+Shift');
  await expect.poll(() => page.locator('.leave-count').innerText(), soon).toBe('');
  expect(await page.locator('h1').innerText()).toBe(person.words.questions.council.title);
});

test('the keys that leave are said when the button has the focus of the keyboard', async () => {
  const { page } = await visit({ ...seed, today: '2026-11-23' });
  const { pages } = personAt(page, seed.answers).words;
  const button = page.getByRole('button', { name: pages.leave });
  expect(await page.getByText(pages.leaveKeys).isVisible()).toBe(false);
  for (let tabs = 0; tabs < 4; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) break;
  }
  await page.getByText(pages.leaveKeys).waitFor();
  expect(await button.getAttribute('aria-describedby')).toBe('leave-hint');
});
