/** What a parent can do whose connection is gone, and what becomes of a newer version. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import forms from '../../locales/en/forms.json';
import { writeWorker } from '../../.tools/offline-worker';
import { seeds } from '../seeds';
import { breaksNoRule, fitsItsWidth, savePicture } from './looking';
import { pdfLines } from './pdf-text';
import { answerAll, chooseLetter, personAt, showLetter, start, toNextHeading } from './person';
import { patience, results, root, soon, useServed } from './served';
import { tells } from './telling';
import { english } from './words';

/** A copy of the build, so that a newer version can be put in its place. */
const folder = `${results}two-versions`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
cpSync(`${root}dist`, folder, { recursive: true });

const { visit, received } = useServed('production', folder);
const seed = seeds[0]!;
const { offline, result } = english;
const onPhone = { width: 390, keepsOffline: true } as const;

const isKept = (page: Page) => page.getByText(offline.kept.journey).waitFor();

async function saved(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const path = `${results}letters/offline-${name.length}`;
  await (await downloading).saveAs(path);
  return path;
}

/** All that the worker has put away, as paths with the cache they are in. */
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, paths: all.flat().map(({ url }) => new URL(url).pathname) };
  });

test(
  'a parent loads the app once, loses the connection, and still gets a letter as PDF and as Word',
  patience,
  async () => {
    const { page } = await visit({ ...seed, ...onPhone });
    await isKept(page);
    await page.context().setOffline(true);
    const before = received.length;

    // Loaded anew as well: the page itself is kept.
    await page.reload();
    await page.locator('[data-start]').waitFor();
    const person = personAt(page, seed.answers);
    await start(person);
    await answerAll(person);
    await chooseLetter(person, seed.route, seed.letter);
    await answerAll(person);
    await showLetter(person);
    const pdf = await pdfLines(await saved(page, result.letter.download));
    expect(pdf.join(' ')).toContain(seed.answers.points![0]!.whatHappened.slice(0, 30));
    const word = unzipSync(new Uint8Array(readFileSync(await saved(page, forms.word.save))));
    expect(Object.keys(word)).toContain('word/document.xml');
    // The browser itself asks for a newer worker, whatever the test says of the connection.
    expect(received.slice(before).filter((line) => line !== 'GET /offline-worker.js')).toEqual([]);

    const { paths } = await keptPaths(page);
    expect(paths.filter((path) => path !== '/' && !existsSync(folder + path))).toEqual([]);
    expect(tells(seed, paths.join('\n'))).toEqual([]);
  },
);

test('a person who saves data is told that a PDF needs a connection, and it is not fetched unasked', async () => {
  const { page } = await visit({ today: '2026-11-23', ...onPhone });
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await isKept(page);
  await page.getByText(offline.kept.savesData).waitFor();
  const { paths } = await keptPaths(page);
  expect(paths).toContain('/');
  expect(paths.filter((path) => /worker|word-file|noto-sans/.test(path))).toEqual([]);
  await fitsItsWidth(page, 'a start page that says what works offline');
  await breaksNoRule(page, 'a start page that says what works offline');
  await savePicture(page, 'screens', 'offline-saves-data');
});

/** Answers the question about danger with its last answer, and comes to the next. */
const answerFirst = (page: Page) =>
  toNextHeading(page, async () => {
    await page.locator('main .choice label').last().click();
    await page.locator('main form > .button').click();
  });

test('a newer version is offered, taken only on a press, and nobody with answers is made to lose them', async () => {
  const { page } = await visit({ today: '2026-11-23', ...onPhone });
  await isKept(page);
  const first = (await keptPaths(page)).names;
  expect(first).toHaveLength(1);
  const index = `${folder}/index.html`;
  writeFileSync(index, readFileSync(index, 'utf8').replace('</head>', '<meta name="second" /></head>'));
  await writeWorker(folder);

  await page.evaluate(() => navigator.serviceWorker.ready.then((worker) => worker.update()));
  await page.getByText(offline.newer.nothingYet).waitFor();
  await breaksNoRule(page, 'a start page that offers a newer version');
  await savePicture(page, 'screens', 'offline-newer');
  const use = (on: Page) => on.getByRole('button', { name: offline.newer.use });

  // Where the browser keeps nothing, the press would cost the answers: it is not offered.
  const forgetful = await page.context().newPage();
  await forgetful.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('no storage here');
      },
    }),
  );
  await forgetful.goto(page.url());
  await start(personAt(forgetful, seed.answers));
  await answerFirst(forgetful);
  await forgetful.getByText(offline.newer.laterOnly).waitFor();
  expect(await use(forgetful).count()).toBe(0);

  // Where it keeps them, the press, and only the press, takes the newer version; the person is where they were.
  await start(personAt(page, seed.answers));
  await answerFirst(page);
  await page.getByText(offline.newer.answersStay).waitFor();
  const heading = await page.locator('h1').innerText();
  expect((await keptPaths(page)).names).toContain(first[0]);
  const anew = page.waitForEvent('load');
  await use(page).click();
  await anew;
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await isKept(page);
  await expect.poll(async () => (await keptPaths(page)).names, soon).not.toContain(first[0]);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect(await page.locator('meta[name="second"]').count()).toBe(1);
});
