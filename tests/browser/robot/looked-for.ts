/** What a page must never show or give away, whatever was typed. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { paths, servingPath } from '../../../src/paths';
import { breaksNoRule } from '../looking';
import { appPaths, quietTitles } from '../quiet';
import { pathnameOf, soon } from '../served';
import { mark } from './odd-input';

/** All that a browser would keep or show of a page beside the page itself. */
const keptOutside = (page: Page) =>
  page.evaluate(() => ({
    address: location.href,
    path: location.pathname,
    rest: location.search + location.hash,
    title: document.title,
    history: JSON.stringify(history.state),
    window: window.name,
  }));

/** What a person can press on a page, apart from what every page has. */
const waysOn = (page: Page) =>
  page
    .locator('main')
    .evaluateAll(
      (mains) =>
        mains
          .flatMap((main) => [...main.querySelectorAll('a[href], button:not([disabled]), input[type=file]')])
          .filter((way) => way.checkVisibility() && !way.closest('.page-top, .keep-link')).length,
    );

/** Pages of text alone: from them only Back leads on. */
const toBeRead: readonly string[] = [paths.accessibility];

const isDrawn = async (page: Page): Promise<boolean> =>
  toBeRead.includes(pathnameOf(page))
    ? (await page.locator('main .back-link').count()) > 0
    : (await waysOn(page)) > 0;

/** Pages that axe has looked at: each route's result and each letter of its own, with an error on it and without. */
const lookedAt = new Set<string>();
const seenPaths = new Set<string>();

/** What tells a page from others at the same address: its heading, and on a letter what the letter is about. */
const shownOn = (page: Page) =>
  page
    .locator('h1, article.sheet .sheet-subject')
    .allInnerTexts()
    .then((texts) => texts.join(' '));

/** How far the robot has come: how many addresses it saw, and how many states of pages axe looked at. */
export const howFar = (): string => `${seenPaths.size} addresses, ${lookedAt.size} states of pages by axe`;

/** Fails if the page is empty or broken, leads nowhere, or gives away what was typed; axe looks at each page that is new to it. */
export async function lookFor(page: Page, journey: string): Promise<void> {
  // A page that is still on its way is given its time.
  await expect
    .poll(() => isDrawn(page), { ...soon, message: `${journey}: ${pathnameOf(page)} leads nowhere` })
    .toBe(true);
  const kept = await keptOutside(page);
  const where = `${journey}, at ${kept.path}`;
  expect(decodeURIComponent(JSON.stringify(kept)).toLowerCase(), where).not.toContain(mark);
  expect(appPaths, where).toContain(servingPath(kept.path));
  expect(kept.rest, where).toMatch(/^(#[a-z-]*)?$/);
  expect(quietTitles, where).toContain(kept.title);
  const hasErrors = (await page.locator('main [role=alert]').count()) > 0;
  const state = `${kept.path} ${hasErrors} ${await shownOn(page)}`;
  seenPaths.add(kept.path);
  if (lookedAt.has(state)) return;
  lookedAt.add(state);
  await breaksNoRule(page, where);
}
