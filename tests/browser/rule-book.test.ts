/** The rule book as a lawyer or an adviser uses it: opened, searched, followed from rule to source, and printed. */
import { mkdirSync } from 'node:fs';
import ruleBook from '@locales/en/rule-book.json';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { paths } from '../../src/paths';
import { ids } from '../../src/rule-book/ids';
import { journeyId } from '../../src/rule-book/journey-id';
import { breaksNoRule, fitsItsWidth, narrow, wide } from './looking';
import { pdfLines } from './pdf-text';
import { patience, pathnameOf, results, useServed, type Visit } from './served';

const { visit } = useServed();
const today = '2026-11-23';
/** Seven hundred entries take a slow machine a while to draw. */
const slowly = { timeout: 60_000 };

async function openBook(options: { width?: number } = {}): Promise<Visit> {
  const visited = await visit({ today, ...options });
  visited.page.setDefaultTimeout(slowly.timeout);
  await visited.page.goto(visited.origin + paths.ruleBook);
  await visited.page.getByRole('heading', { level: 1, name: ruleBook.heading }).waitFor();
  return visited;
}

const searchBox = (page: Page) => page.getByRole('searchbox', { name: ruleBook.search.label });
const entry = (page: Page, anchor: string) => page.locator(`[id="${anchor}"]`);
/** A table with `display: block` has lost its role to some; what is asked is whether a person sees it. */
const isSeen = (page: Page, anchor: string) =>
  expect.poll(() => entry(page, anchor).evaluate((row) => row.checkVisibility()), slowly);
const headings = (page: Page) => page.locator('h2').allInnerTexts();

/** Types into the box, and waits until the entries that match are counted. */
async function searchFor(page: Page, text: string): Promise<void> {
  await searchBox(page).fill(text);
  await page.getByRole('status').filter({ hasText: /\w/ }).waitFor();
}

/** Expects whether an element stands in the window, below the header that stays. */
const isInView = (page: Page, anchor: string) =>
  expect
    .poll(
      () =>
        entry(page, anchor).evaluate((row) => {
          const header = document.querySelector('.page-header')?.getBoundingClientRect().bottom ?? 0;
          const { top } = row.getBoundingClientRect();
          return top >= header - 1 && top < innerHeight;
        }),
      { ...slowly, message: anchor },
    )
    .toBe(true);

/** Waits until the address leads to an entry of a kind; gives the entry. */
async function ledTo(page: Page, kind: RegExp): Promise<string> {
  const anchor = () => new URL(page.url()).hash.slice(1);
  await expect.poll(anchor, slowly).toMatch(kind);
  return anchor();
}

test('nobody downloads the rule book who does not open it', async () => {
  const { page, requests } = await visit({ today });
  await page.waitForLoadState('networkidle');
  expect(requests.filter(({ url }) => /rule-?book/i.test(url))).toEqual([]);
});

test('an adviser sees the version, the day of the law, and every id of the tables', async () => {
  const { page, requests, origin } = await openBook();
  expect(await page.locator('.book-facts').innerText()).toContain(version);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(
    Object.values(ids)
      .flat()
      .filter((id) => !text.includes(id)),
  ).toEqual([]);
  expect(requests.filter(({ url }) => !url.startsWith(origin))).toEqual([]);
});

describe('a lawyer who searches', () => {
  test('for “reg 17” hears how many entries there are, for what is not there that there is nothing, and keeps every heading', async () => {
    const { page } = await openBook();
    const before = await headings(page);
    await searchBox(page).pressSequentially('reg 17');
    await isSeen(page, 'deadline-stage2').toBe(true);
    await isSeen(page, 'SP-T14').toBe(true);
    await isSeen(page, 'deadline-stage1').toBe(false);
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ entries found\./ })
      .waitFor();
    expect(await headings(page)).toEqual(before);
    expect(pathnameOf(page) + new URL(page.url()).search).toBe(paths.ruleBook);
    await page.getByRole('button', { name: ruleBook.search.clear }).click();
    await isSeen(page, 'deadline-stage1').toBe(true);
    await expect.poll(() => searchBox(page).inputValue(), slowly).toBe('');

    await searchFor(page, 'xyzzy');
    await page.getByRole('status').filter({ hasText: ruleBook.search.none }).waitFor();
    const empty = page.getByText(ruleBook.search.nothingHere, { exact: true });
    const tables = await page.locator('table').count();
    expect(tables).toBeGreaterThan(3);
    await expect.poll(() => empty.count(), slowly).toBe(tables);
    expect(await headings(page)).toEqual(before);
  });
});

describe('a lawyer who follows a link', () => {
  test('from a row to its rule and on to the source comes back the same way with Back', async () => {
    const { page } = await openBook();
    await entry(page, 'row-3').getByRole('link').nth(1).click();
    const rule = await ledTo(page, /^rule-/);
    await isInView(page, rule);
    await entry(page, rule).locator('a[href^="#SP-"]').first().click();
    const source = await ledTo(page, /^SP-/);
    await isInView(page, source);
    await page.goBack();
    await ledTo(page, new RegExp(`^${rule}$`));
    await isInView(page, rule);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => pathnameOf(page), slowly).toBe(paths.start);
  });

  test('to an entry that the search has hidden is shown everything, and that entry', async () => {
    const { page } = await openBook();
    await searchFor(page, 'stage2Notice');
    await isSeen(page, 'SP-T15').toBe(false);
    await entry(page, 'deadline-stage2Notice').getByRole('link', { name: 'SP-T15' }).click();
    await ledTo(page, /^SP-T15$/);
    await isInView(page, 'SP-T15');
    await expect.poll(() => searchBox(page).inputValue(), slowly).toBe('');
  });

  test('sent by a colleague, to a source by its id, comes to that source', async () => {
    const { page, origin } = await visit({ today });
    page.setDefaultTimeout(slowly.timeout);
    await page.goto(`${origin}${paths.ruleBook}#OMB-02`);
    await entry(page, 'OMB-02').waitFor();
    await isInView(page, 'OMB-02');
  });
});

/** What axe can say of the whole book in good time: not the colours of its ten thousand words. */
const structure = [
  'duplicate-id-aria',
  'heading-order',
  'landmark-unique',
  'link-name',
  'list',
  'region',
  'scope-attr-valid',
  'scrollable-region-focusable',
  'svg-img-alt',
  'th-has-data-cells',
];

/** Saves what stands in the window at an entry; the whole book is too long for one picture. */
async function savePart(page: Page, anchor: string, name: string): Promise<void> {
  mkdirSync(`${results}screens`, { recursive: true });
  await entry(page, anchor).evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: `${results}screens/rule-book-${anchor}-${name}.png`, timeout: 60_000 });
}

test(
  'the rule book fits a phone and a wide screen, and is built so that everyone can find their way',
  patience,
  async () => {
    const { page } = await openBook();
    for (const [name, viewport] of Object.entries({ narrow, wide })) {
      await page.setViewportSize(viewport);
      await fitsItsWidth(page, `the rule book, ${name}`);
      for (const anchor of ['heading', journeyId, 'row-3', 'part-deadlines', 'part-sources'])
        await savePart(page, anchor, name);
    }
    await breaksNoRule(page, 'the whole book', structure);
  },
);

test(
  'on a phone the picture moves with the keyboard, and what a search leaves can be read, in the dark too',
  patience,
  async () => {
    const { page } = await openBook({ width: narrow.width });
    await page.getByRole('region', { name: ruleBook.journey.scroll }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.journey')?.scrollLeft ?? 0) > 0);
    await searchFor(page, 'reg 14(5)');
    await breaksNoRule(page, 'the rule book on a phone');
    await page.setViewportSize(wide);
    await page.emulateMedia({ colorScheme: 'dark' });
    await breaksNoRule(page, 'the rule book in the dark', ['color-contrast']);
    await savePart(page, 'part-deadlines', 'dark');
  },
);

test(
  'paper has all of it, whatever is searched for, with the addresses of the sources',
  patience,
  async () => {
    const { page } = await openBook();
    await searchFor(page, 'reg 17');
    mkdirSync(`${results}screens`, { recursive: true });
    const path = `${results}screens/rule-book.pdf`;
    await page.pdf({
      path,
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    });
    // A narrow column breaks a line anywhere, also within an id.
    const text = (await pdfLines(path)).join('').replace(/\s/g, '');
    expect(
      Object.values(ids)
        .flat()
        .filter((id) => !text.includes(id)),
    ).toEqual([]);
    expect(text).toContain('https://www.legislation.gov.uk/uksi/2006/1738/regulation/17');
    expect(text).not.toContain(ruleBook.search.clear.replace(/\s/g, ''));
  },
);
