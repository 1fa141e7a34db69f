/** What a person does on the page about keeping, and ways to begin in the middle of a journey. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Work } from '../../src/keep/work/work';
import { paths } from '../../src/paths';
import { seeds } from '../seeds';
import { pointer } from './hands';
import { pathnameOf, sayTheDayIsRight, soon } from './served';
import { english } from './words';

export const seed = seeds[0]!;
export const { keep } = english;
export const phone = { today: seed.today, width: 360 };

/** All that the parent of the first seed answers, for their letter. */
export const wholeWork: Work = {
  version: 2,
  savedOn: seed.today,
  answers: seed.answers,
  drafts: {},
  letter: 'challengeRefusal',
  aside: [],
};

/** Takes the only heading of the page there is to be. */
export const headingIs = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor(soon);

/** Puts work into the tab's storage and opens a path with it, as a reload of a tab would. */
export async function beginWith(page: Page, path: string, work: object = wholeWork): Promise<void> {
  await page.evaluate((text) => sessionStorage.setItem('next-stage', text), JSON.stringify(work));
  await page.goto(new URL(path, page.url()).href);
  await page.locator('h1').waitFor(soon);
  await expect.poll(() => pathnameOf(page), soon).toBe(path);
}

export async function openKeepPage(page: Page): Promise<void> {
  await page.getByRole('link', { name: english.pages.keep, exact: true }).click();
  await headingIs(page, keep.heading);
}

/** Taps the words of a choice. */
export const choose = (page: Page, role: 'radio' | 'checkbox', name: string): Promise<void> =>
  pointer.choose(page.getByRole(role, { name, exact: true }));

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Saves the work as a file; gives its name and text. */
export async function saveFile(page: Page, button = keep.file.save): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await press(page, button);
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Chooses a file to open. */
export const openFile = (
  page: Page,
  text: string | Buffer,
  name = 'next-stage-2020-03-02.html',
): Promise<void> =>
  page.getByLabel(keep.open.label).setInputFiles({
    name,
    mimeType: 'text/html',
    buffer: typeof text === 'string' ? Buffer.from(text) : text,
  });

/** Breaks the next page that shows a date, from the page with all answers. Gives what mends it. */
export async function breakAPage(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    Object.assign(window, { formats: Intl.DateTimeFormat });
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct() {
        throw new Error('broken by the test');
      },
    });
  });
  await page.locator('.change-link[href="/asked-investigation-on"]').click();
  await headingIs(page, keep.crash.heading);
  return () => page.evaluate('Intl.DateTimeFormat = formats');
}

/** Opens the page with all answers under a clock that the test moves on, with the watch begun that covers what is left alone. */
export async function sitDown(page: Page, work: object = wholeWork): Promise<void> {
  await page.clock.install({ time: `${seed.today}T12:00:00` });
  const watching = page.waitForResponse(/\/assets\/Watch-.*\.js$/);
  await beginWith(page, paths.checkAnswers, work);
  await headingIs(page, english.pages.check.heading);
  await watching;
  // The watch begins as it is drawn, a moment after its file has come.
  await page.clock.runFor(1000);
}

/** Lets time go by for a person who went away, by its own timers. */
export const goAwayFor = (page: Page, minutes: number): Promise<void> =>
  page.clock.fastForward(minutes * 60_000);

/** What the tab and the device keep, as text. */
export const keptText = (page: Page): Promise<{ tab: string; device: string }> =>
  page.evaluate(() => ({
    tab: sessionStorage.getItem('next-stage') ?? '',
    device: localStorage.getItem('next-stage-kept') ?? '',
  }));

/** Another tab of the same browser, with its own tab storage. */
export async function newTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  other.setDefaultTimeout(soon.timeout);
  await other.clock.setFixedTime(`${seed.today}T12:00:00`);
  await sayTheDayIsRight(other);
  await other.goto(new URL(paths.start, page.url()).href);
  await other.locator('[data-start]').waitFor();
  return other;
}

/** Keeps the answers on a device that others use, with a passphrase. */
export async function keepLocked(page: Page, passphrase: string): Promise<void> {
  await choose(page, 'radio', keep.device.shared.yes);
  await page.getByLabel(keep.device.passphrase.label, { exact: true }).fill(passphrase);
  await press(page, keep.device.keep);
  await page.getByText(keep.device.keeping).waitFor(soon);
}

/** Makes every writing to the browser's storage fail, as a full disk or a private window does. */
export const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
