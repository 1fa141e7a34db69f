/** Pages for when something does not work: no script, an old browser, a wrong clock, a lost file, a worker that crashes. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import forms from '../../locales/en/forms.json';
import { contacts } from '../../src/domain/contacts';
import { yearsAfter } from '../../src/domain/calendar/iso-date';
import { newestCheck } from '../../src/domain/checked-on';
import { seeds } from '../seeds';
import { breaksNoRule, fitsItsWidth, lookAt, lookInTheDark, narrow, savePicture } from './looking';
import { answerAll, answerUntil, chooseLetter, personAt, showLetter, start } from './person';
import { patience, pathnameOf, results, useServed } from './served';
import { english } from './words';

const { visit } = useServed();
const seed = seeds[0]!;
const { offline, pages, result } = english;
const today = '2026-11-23';
const lost = /ERR_FAILED|Failed to load|Failed to fetch|Unable to preload/;

/** Opens a page in a browser that runs no scripts. */
async function withoutScript(path: string, act: (page: Page) => Promise<void>) {
  const { page, origin } = await visit({ today });
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: false, viewport: narrow });
  try {
    const plain = await context.newPage();
    await plain.goto(origin + path);
    await act(plain);
  } finally {
    await context.close();
  }
}

test('a parent without JavaScript reads at once what to do instead, on every path', async () => {
  for (const path of ['/', '/letter']) {
    await withoutScript(path, async (page) => {
      await page.getByRole('heading', { name: offline.plain.notStarted }).waitFor();
      expect(await page.locator('a[href^="tel:"]').first().textContent()).toBe(
        contacts.familyRightsGroup.phone,
      );
      await savePicture(page, 'screens', 'no-script-start');
      await page.getByRole('link', { name: offline.plain.open }).click();
      await page.getByRole('heading', { name: offline.plain.heading }).waitFor();
    });
  }
});

test('the plain page needs no script, breaks no rule, fits a small phone and prints each letter on its own sheets', async () => {
  const { page, origin } = await visit({ today });
  await page.goto(`${origin}/no-script.html`);
  expect(await page.locator('script').count()).toBe(0);
  await lookAt(page, 'no-script');
  await lookInTheDark(page, 'no-script');
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
  });
  writeFileSync(`${results}no-script.pdf`, pdf);
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('an app that breaks down while it starts leaves its numbers and its plain page in sight', async () => {
  const { page, origin } = await visit({
    today,
    expected: /ERR_FAILED|Failed to fetch|could not be loaded|fetch/,
  });
  await page.route(/\/assets\/pages-.*\.js/, (route) => route.abort());
  await page.goto(`${origin}/`);
  await page.getByRole('link', { name: offline.plain.open }).waitFor();
  await breaksNoRule(page, 'an app that did not start');
  await savePicture(page, 'screens', 'cannot-start');
  await page.unroute(/\/assets\/pages-.*\.js/);
  await page.getByRole('link', { name: offline.plain.again }).click();
  await page.locator('[data-start]').waitFor();
});

test('a script that never comes leaves no blank page: the plain part shows by itself', async () => {
  const { page, origin } = await visit({ today, expected: lost });
  await page.route(/\/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto(`${origin}/`);
  const link = page.getByRole('link', { name: offline.plain.open });
  expect(await link.isVisible()).toBe(false);
  await link.waitFor({ timeout: 20_000 });
});

const nextYear = yearsAfter(newestCheck, 1);

test('a phone whose clock stands in 2014 is asked about it before it is told a date', async () => {
  const { page } = await visit({ today: '2014-05-06', width: 390, asksTheDay: true });
  await page.getByRole('heading', { name: 'Tuesday 6 May 2014' }).waitFor();
  await lookAt(page, 'clock');
  await lookInTheDark(page, 'clock');
  const goOn = page.getByRole('button', { name: pages.continue });
  await goOn.click();
  await page.locator('.error-summary:focus').waitFor();
  expect(await page.title()).toContain('Error:');
  await page.locator('label[for="clock-no"]').click();
  await page.getByRole('textbox', { name: pages.date.day }).fill('1');
  await page.getByRole('textbox', { name: pages.date.month }).fill('may');
  await page.getByRole('textbox', { name: pages.date.year }).fill('2014');
  await goOn.click();
  await page.getByRole('alert').getByText('22 November 2026').waitFor();
  await lookAt(page, 'clock-error');
  await page.getByRole('textbox', { name: pages.date.year }).fill('2027');
  await page.getByText('This is Saturday 1 May 2027.').waitFor();
  await goOn.click();
  await page.locator('h1:focus').waitFor();
  await page.locator('[data-start]').waitFor();
});

test('a phone whose clock is right about an old copy of the app may say so, and hears that its law is old', async () => {
  const { page } = await visit({ today: yearsAfter(newestCheck, 6), width: 390 });
  await page.getByRole('heading', { name: offline.old.heading }).waitFor();
  await page.getByText('22 November 2026').waitFor();
  await page.getByText('31 December 2028').waitFor();
  await lookAt(page, 'old-law');
});

test('a year after the last check nothing is said; a day later it is, on the start page and the result', async () => {
  const before = await visit({ today: nextYear, width: 390 });
  await before.page.locator('[data-start]').waitFor();
  expect(await before.page.getByText(offline.old.heading).count()).toBe(0);
  const { page } = await visit({ today: '2027-11-23', width: 390 });
  await page.getByRole('heading', { name: offline.old.heading }).waitFor();
  await start(personAt(page, {}));
  expect(await page.getByText(offline.old.heading).count()).toBe(0);
  await page.locator('main .choice label').first().click();
  await page.locator('main form > .button').click();
  await page.getByRole('heading', { name: offline.old.heading }).waitFor();
  expect(pathnameOf(page)).toBe('/result');
});

test(
  'a page, its words and the list of councils that do not come can be asked for again, with all answers',
  patience,
  async () => {
    const { page } = await visit({ ...seed, expected: lost });
    const files = new Set(['safety', 'CouncilInput', 'RoutePage', 'rules']);
    await page.route('**/assets/*.js', (route, request) => {
      const [, name = ''] = /assets\/(\w+)-/.exec(request.url()) ?? [];
      return files.has(name) ? route.abort() : route.continue();
    });
    // What the first question needs comes with the start page.
    await page.reload();
    const again = page.getByRole('button', { name: pages.loadFailed.again });
    const person = personAt(page, seed.answers);
    /** Tries in vain, then with the files there. */
    const untilFound = async (...names: readonly string[]) => {
      await again.waitFor();
      await again.click();
      await again.waitFor();
      for (const name of names) files.delete(name);
      await again.click();
      await again.waitFor({ state: 'detached' });
    };
    await start(person);
    await untilFound('safety');
    await page.locator('form').waitFor();
    await answerUntil(person, 'council');
    await untilFound('CouncilInput');
    await answerAll(person);
    expect(pathnameOf(page)).toBe('/result');
    await page.getByRole('heading', { name: pages.loadFailed.heading }).waitFor();
    await untilFound('RoutePage', 'rules');
    // Nothing was lost on the way: the route is that of all the answers.
    await chooseLetter(person, seed.route, seed.letter);
  },
);

test.each([
  ['cannot be fetched', undefined],
  ['crashes as it starts', "throw new Error('crash')"],
  ['crashes at work', "self.addEventListener('message', () => { throw new Error('crash'); })"],
])(
  'a PDF whose worker %s: the page, Word and text are still there, and it is said so',
  patience,
  async (_, body) => {
    const { page } = await visit({ ...seed, width: 390, expected: /ERR_FAILED|crash|Failed to load/ });
    const person = personAt(page, seed.answers);
    await start(person);
    await answerAll(person);
    await chooseLetter(person, seed.route, seed.letter);
    await answerAll(person);
    await page.route(/letter-worker/, (route) =>
      body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
    );
    await showLetter(person);
    await page.getByRole('button', { name: result.letter.download, exact: true }).click();
    await page.getByText(forms.pdf.orElse).waitFor();
    await page.locator('article').waitFor();
    for (const name of [forms.word.save, forms.text.save]) {
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      await downloading;
    }
    await fitsItsWidth(page, 'a letter whose PDF failed');
    await page.unroute(/letter-worker/);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: result.letter.download, exact: true }).click();
    await downloading;
  },
);
