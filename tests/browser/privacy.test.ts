import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths';
import { seeds } from '../seeds';
import {
  answerAll,
  chooseLetter,
  personAt,
  pressButton,
  pressLink,
  showLetter,
  start,
  toNextPage,
  type Person,
} from './person';
import { appPaths, quietTitles } from './quiet';
import { root, soon, useServed } from './served';
import { tells } from './telling';

const { visit, received } = useServed();
const seed = seeds[0]!;
/** A page of the app, which holds nothing of its own in its address, or a file of the build. */
const isStatic = (path: string) => appPaths.includes(path) || existsSync(`${root}dist${path}`);

/** All that a browser could keep of a page, beyond the page itself. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    name: window.name,
  }));
/** Until somebody asks for more: what they typed, in this tab alone, which goes with the tab. */
const onlyTheTab = {
  local: [],
  session: ['next-stage'],
  databases: [],
  caches: [],
  workers: 0,
  cookies: '',
  name: '',
};

/** What stands in the address, the tab and the browser's history. */
const shownOutside = async (page: Page) =>
  page.url() + (await page.evaluate(() => ` ${document.title} ${JSON.stringify(history.state)}`));

/** Goes to a page beside the way, looks at it, and comes back. */
async function lookBeside(person: Person, link: string, onPage: () => Promise<void>) {
  await toNextPage(person, () => pressLink(person, link));
  await onPage();
  await toNextPage(person, () => pressLink(person, person.words.pages.back));
}

/** Answers the whole seed, up to its letter and the papers for it, and looks at each page on the way. */
async function toLetter(person: Person, onPage: () => Promise<void>) {
  await start(person);
  await answerAll(person, onPage);
  await onPage();
  await lookBeside(person, person.words.plan.link, onPage);
  await chooseLetter(person, seed.route, seed.letter);
  await answerAll(person, onPage);
  await onPage();
  await showLetter(person);
  await onPage();
  await lookBeside(person, person.words.bundle.link.button, onPage);
  await person.page.locator('article').waitFor();
}

test('a parent answers and downloads, and nothing they typed is anywhere but on the page and in its tab', async () => {
  const { page, origin, requests } = await visit(seed);
  const person = personAt(page, seed.answers);
  const outside: string[] = [];
  const titles = new Set<string>();
  await toLetter(person, async () => {
    outside.push(await shownOutside(page));
    titles.add(await page.title());
    const { session, ...rest } = await keptBy(page);
    expect(onlyTheTab).toEqual({ ...rest, session: onlyTheTab.session });
    // Nothing is kept before the first answer.
    expect(onlyTheTab.session).toEqual(expect.arrayContaining(session));
  });
  const downloading = page.waitForEvent('download');
  await pressButton(person, person.words.result.letter.download);
  await (await downloading).path();

  await expect.poll(() => keptBy(page), soon).toEqual(onlyTheTab);
  expect(await page.context().cookies()).toEqual([]);
  expect(outside.length).toBeGreaterThan(20);
  for (const path of [paths.plan, paths.papers]) {
    expect(
      outside.some((shown) => shown.startsWith(`${origin}${path} `)),
      path,
    ).toBe(true);
  }
  expect(tells(seed, outside.join('\n'))).toEqual([]);
  expect([...titles].filter((title) => !quietTitles.includes(title))).toEqual([]);
  for (const { method, url, body } of requests) {
    if (url.startsWith(`blob:${origin}/`)) continue;
    const { pathname } = new URL(url);
    expect({ method, url, body }).toEqual({ method: 'GET', url: origin + pathname, body: null });
    expect(isStatic(pathname), url).toBe(true);
  }

  // The server's own account: what it was asked for by pages and workers alike.
  expect(received.some((line) => line.includes('worker'))).toBe(true);
  for (const line of received) {
    const [method, path = ''] = line.split(' ');
    expect({ line, isStatic: method === 'GET' && isStatic(path) }).toEqual({ line, isStatic: true });
  }
});
