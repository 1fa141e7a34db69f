/** The same app in two tabs of a browser: neither writes over the other, and what is to be forgotten is forgotten in both. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths';
import {
  beginWith,
  choose,
  headingIs,
  keep,
  keptText,
  newTab,
  openKeepPage,
  phone,
  press,
  seed,
  wholeWork,
} from './keeping';
import { pathnameOf, soon, useServed } from './served';
import { allOn, tells } from './telling';
import { english } from './words';

const { visit } = useServed();
const { pages, questions } = english;

const nameless = { ...wholeWork, answers: { ...wholeWork.answers, yourName: undefined } };

test('two tabs know of each other, and neither writes over what the other kept', async () => {
  const { page } = await visit(phone);
  await beginWith(page, paths.keep, nameless);
  await choose(page, 'radio', keep.device.shared.no);
  await press(page, keep.device.keep);
  await page.getByText(keep.device.keeping).waitFor();

  const other = await newTab(page);
  await other.getByRole('link', { name: keep.notice.keptHereLink }).click();
  await press(other, keep.device.open);
  await headingIs(other, questions.yourName.title);
  await other.getByText(keep.notice.otherTab).waitFor();
  const { device } = await keptText(other);
  await other.getByRole('textbox').fill('From the second tab');
  await expect.poll(async () => (await keptText(other)).device, soon).not.toBe(device);

  await page.getByText(keep.device.changed).waitFor();
  await page.getByRole('link', { name: pages.back, exact: true }).click();
  await headingIs(page, questions.yourName.title);
  await page.getByText(keep.notice.changed).waitFor();
  const newest = await keptText(other);
  await page.getByRole('textbox').fill('From the first tab');
  await expect.poll(async () => (await keptText(page)).tab, soon).toContain('From the first tab');
  expect((await keptText(page)).device).toBe(newest.device);

  await page.getByRole('link', { name: keep.notice.changedLink }).click();
  await press(page, keep.device.open);
  await page.getByRole('heading', { name: keep.which.heading }).waitFor();
  await press(page, keep.which.keepHere);
  await page.getByText(keep.device.keeping).waitFor();
  await expect.poll(async () => (await keptText(page)).device, soon).not.toBe(newest.device);
  await other.getByText(keep.notice.changed).waitFor();
  expect(await other.getByRole('textbox').inputValue()).toBe('From the second tab');
});

/** In another tab, the whole of a parent's answers on the page that shows them all. */
async function otherTabAtWork(page: Page): Promise<Page> {
  const other = await newTab(page);
  await beginWith(other, paths.checkAnswers);
  await headingIs(other, pages.check.heading);
  return other;
}

/** Ends when a tab shows the start page and holds nothing that the parent typed. */
async function hasForgotten(tab: Page) {
  await headingIs(tab, pages.start.heading);
  expect(pathnameOf(tab)).toBe(paths.start);
  expect((await keptText(tab)).tab).toBe('');
  expect(tells(seed, await allOn(tab))).toEqual([]);
}

test('a parent who deletes everything in one tab finds nothing in the other', async () => {
  const { page } = await visit(phone);
  const other = await otherTabAtWork(page);
  await beginWith(page, paths.checkAnswers);
  await page.getByText(keep.notice.otherTab).waitFor();
  await openKeepPage(page);
  await press(page, keep.delete.button);
  await page.getByRole('heading', { name: keep.delete.done }).waitFor();
  await hasForgotten(other);
});

test.each([
  ['with answers of its own', paths.checkAnswers],
  ['where nothing was typed', paths.start],
])('a parent who leaves quickly from a tab %s leaves nothing in the other', async (_, at) => {
  const { page } = await visit(phone);
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  const other = await otherTabAtWork(page);
  if (at !== paths.start) await beginWith(page, at);
  await press(page, pages.leave);
  await page.getByRole('heading', { name: 'Weather' }).waitFor();
  await hasForgotten(other);
});
