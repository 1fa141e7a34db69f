import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths';
import { goAwayFor, headingIs, keep, keptText, phone, seed, sitDown, wholeWork } from './keeping';
import { pathnameOf, useServed } from './served';
import { allOn, tells } from './telling';
import { english } from './words';

const { visit } = useServed();
const stay = (page: Page) => page.getByRole('button', { name: keep.idle.stay });

test('on a shared device an untouched page is covered after 30 minutes, and cleared 2 minutes later', async () => {
  const { page } = await visit(phone);
  await sitDown(page, { ...wholeWork, shared: true });
  await goAwayFor(page, 29);
  expect(await stay(page).count()).toBe(0);
  await goAwayFor(page, 2);
  await stay(page).waitFor();
  await page.getByText(keep.idle.wipe).waitFor();
  await goAwayFor(page, 2);
  await headingIs(page, english.pages.start.heading);
  await page.getByText(keep.notice.cleared).waitFor();
  expect(tells(seed, await allOn(page))).toEqual([]);
  expect(tells(seed, (await keptText(page)).tab)).toEqual([]);
  await page.goBack().catch(() => null);
  expect(tells(seed, await allOn(page))).toEqual([]);
});

test('on a device of one’s own the page is covered, and everything is there when its owner comes back', async () => {
  const { page } = await visit(phone);
  await sitDown(page, { ...wholeWork, shared: false });
  await goAwayFor(page, 31);
  await stay(page).waitFor();
  expect(await page.getByText(keep.idle.wipe).count()).toBe(0);
  await goAwayFor(page, 600);
  await stay(page).click();
  await expect.poll(() => stay(page).count()).toBe(0);
  expect(pathnameOf(page)).toBe(paths.checkAnswers);
  await page.getByText(wholeWork.answers.points![0]!.whatHappened).waitFor();
});
