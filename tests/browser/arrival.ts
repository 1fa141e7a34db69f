/** What a change of page must bring with it: the view at the page's top, and the page's own title in the tab. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathOf, paths, questionIds, sectionOf } from '../../src/paths';
import { pathnameOf } from './served';
import type { Words } from './words';

/** Reads down to the end, so that the next page shows whether it begins at its top. */
export const readToTheEnd = (page: Page): Promise<void> =>
  page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));

/** Takes words and a path; gives the name in its tab, or undefined for a page that is not on the way to a letter. */
function nameOf(words: Words, path: string): string | undefined {
  const { pages, plan, result, staySafe, talk } = words;
  const id = questionIds.find((one) => pathOf(one) === path);
  if (id !== undefined) return pages.sections[sectionOf(id)];
  const names: Readonly<Record<string, string>> = {
    [paths.start]: pages.start.title,
    [paths.staySafe]: staySafe.title,
    [paths.talk]: talk.title,
    [paths.result]: result.section,
    [paths.checkAnswers]: pages.check.title,
    [paths.letter]: result.sectionLetter,
    [paths.plan]: plan.title,
  };
  return names[path];
}

/** Fails if the page that was just drawn stands under the title of another; one that did not load has a title that says so. */
export async function hasItsTitle(page: Page, words: Words): Promise<void> {
  const path = pathnameOf(page);
  const name = nameOf(words, path);
  if (name === undefined) return;
  const { loadFailed, title } = words.pages;
  const isLost = (await page.locator('h1').innerText()) === loadFailed.heading;
  expect(await page.title(), path).toBe(title.plain.replace('{{page}}', isLost ? loadFailed.title : name));
}

/** Fails if the page that was just drawn begins in its middle. */
export const beginsAtItsTop = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => window.scrollY), `how far down ${pathnameOf(page)} begins`).toBe(0);
