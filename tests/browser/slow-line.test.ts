/** A page that takes long to come: it is said so, and nothing is lost meanwhile. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seeds } from '../seeds';
import { refuseStorage } from './keeping';
import { savePicture } from './looking';
import { answerUntil, fill, personAt, pressButton, start, type Person } from './person';
import { pathnameOf, soon, useServed } from './served';
import { english } from './words';

const { visit } = useServed();
const seed = seeds[0]!;

/** Holds a file back until the test lets it go. */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  const waiting: (() => void)[] = [];
  const line = { isHeld: true };
  await page.route(file, async (route) => {
    if (line.isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  return () => {
    line.isHeld = false;
    for (const go of waiting) go();
  };
}

/** At the last question before the council's name, whose box is still to come. */
async function beforeTheCouncil(page: Page): Promise<Person & { arrive: () => Promise<void> }> {
  const letGo = await holdBack(page, /\/assets\/LaterInput-.*\.js$/);
  // What the first question needs comes with the start page.
  await page.reload();
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'dangerNow');
  await fill(person, 'dangerNow');
  await pressButton(person, english.pages.continue);
  const arrive = async () => {
    letGo();
    await page.getByRole('combobox').waitFor(soon);
  };
  return { ...person, arrive };
}

test.each([
  ['keeps what is typed', false],
  ['refuses to keep anything', true],
])(
  'a parent on a slow line whose browser %s comes to the next question with their answer',
  async (_, isRefused) => {
    const { page } = await visit({ ...seed, width: 360 });
    if (isRefused) await refuseStorage(page);
    const { arrive } = await beforeTheCouncil(page);
    await page.getByRole('status').getByText(english.pages.waiting).waitFor(soon);
    await savePicture(page, 'screens', 'on-its-way');
    // Where nothing is kept, that is said on the page meanwhile, and nobody is led astray by it.
    if (isRefused) await page.getByText(english.keep.notice.cannotKeep).waitFor(soon);
    await arrive();
    expect(pathnameOf(page)).toBe('/council');
    expect(await page.getByRole('status').getByText(english.pages.waiting).count()).toBe(0);
    await page.getByRole('link', { name: english.pages.back, exact: true }).click();
    await expect.poll(() => page.locator('input:checked').count(), soon).toBe(1);
  },
);

test('a parent who loses the line on the start page still reads how to stay safe and sees the first question', async () => {
  const { page } = await visit({ ...seed, width: 360, expected: /Failed to load resource/ });
  await page.route(/\/assets\//, (route) => route.abort());
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'dangerNow');
  expect(await page.getByRole('radio').count()).toBeGreaterThan(1);
});

test('a parent whose line breaks before the first Continue is told so, keeps the choice, and goes on when it is back', async () => {
  const { page } = await visit({ ...seed, width: 360, expected: /Failed to load resource/ });
  const line = { isBroken: true };
  await page.route(/\/assets\/(check-answer|errors)-/, (route) =>
    line.isBroken ? route.abort() : route.continue(),
  );
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'dangerNow');
  await fill(person, 'dangerNow');
  await pressButton(person, english.pages.continue);
  const { kept, again, reload } = english.pages.loadFailed;
  const notice = page.getByRole('alert');
  await notice.getByText(kept).waitFor(soon);
  expect(pathnameOf(page)).toBe('/danger-now');
  expect(await page.locator('input:checked').count()).toBe(1);
  await savePicture(page, 'screens', 'check-did-not-come');
  await pressButton(person, again);
  await notice.getByRole('button', { name: reload }).waitFor(soon);
  line.isBroken = false;
  await notice.getByRole('button', { name: reload }).click();
  await answerUntil(person, 'dangerNow');
  await expect.poll(() => page.locator('input:checked').count(), soon).toBe(1);
  await pressButton(person, english.pages.continue);
  await expect.poll(() => pathnameOf(page), soon).toBe('/council');
});

test('a parent who goes Back while their answer waits to be checked stays where they went', async () => {
  const { page } = await visit({ ...seed, width: 360 });
  const letGo = await holdBack(page, /\/assets\/check-answer-/);
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'dangerNow');
  await fill(person, 'dangerNow');
  await pressButton(person, english.pages.continue);
  await page.getByRole('status').getByText(english.pages.waiting).waitFor(soon);
  await page.getByRole('link', { name: english.pages.back, exact: true }).click();
  await expect.poll(() => pathnameOf(page), soon).toBe('/stay-safe');
  letGo();
  await expect.poll(() => page.getByRole('status').getByText(english.pages.waiting).count(), soon).toBe(0);
  expect(pathnameOf(page)).toBe('/stay-safe');
});

test('while a parent reads the first question, the boxes of the next come before any later page', async () => {
  const { page, requests } = await visit({ ...seed, width: 360 });
  const person = personAt(page, seed.answers);
  await start(person);
  await answerUntil(person, 'dangerNow');
  const asked = (file: string) => requests.findIndex(({ url }) => url.includes(`/assets/${file}-`));
  await expect.poll(() => asked('RoutePage'), soon).toBeGreaterThan(0);
  const inTurn = ['check-answer', 'LaterInput', 'CouncilInput', 'RoutePage'].map(asked);
  expect(inTurn).toEqual(inTurn.toSorted((a, b) => a - b));
  expect(Math.min(...inTurn)).toBeGreaterThan(0);
  expect(asked('questions')).toBeLessThan(asked('RoutePage'));
});
