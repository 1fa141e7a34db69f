import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths';
import { beginWith, headingIs, keep, keptText, phone, seed, wholeWork } from './keeping';
import { pathnameOf, useServed } from './served';
import { allOn, tells } from './telling';
import { english } from './words';

const { visit } = useServed();
const stay = (page: Page) => page.getByRole('button', { name: keep.idle.stay });

/** The clock of a person who went away, by its own timers. */
async function goAwayFor(page: Page, minutes: number): Promise<void> {
  await page.clock.fastForward(minutes * 60_000);
}

async function sitDown(page: Page, shared: boolean): Promise<void> {
  await page.clock.install({ time: `${seed.today}T12:00:00` });
  const watching = page.waitForResponse(/\/assets\/Watch-.*\.js$/);
  await beginWith(page, paths.checkAnswers, { ...wholeWork, shared });
  await headingIs(page, english.pages.check.heading);
  await watching;
  // The watch begins as it is drawn, a moment after its file has come.
  await page.clock.runFor(1000);
}

test('on a shared device an untouched page is covered after 30 minutes, and cleared 2 minutes later', async () => {
  const { page } = await visit(phone);
  await sitDown(page, true);
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
  await sitDown(page, false);
  await goAwayFor(page, 31);
  await stay(page).waitFor();
  expect(await page.getByText(keep.idle.wipe).count()).toBe(0);
  await goAwayFor(page, 600);
  await stay(page).click();
  await expect.poll(() => stay(page).count()).toBe(0);
  expect(pathnameOf(page)).toBe(paths.checkAnswers);
  await page.getByText(wholeWork.answers.points![0]!.whatHappened).waitFor();
});
