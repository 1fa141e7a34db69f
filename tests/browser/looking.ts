/** Looks at pages as drawn: by axe's rules, for width, and as pictures for people. */
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { results } from './served';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const narrow = { width: 320, height: 640 };
export const wide = { width: 1280, height: 800 };

/** Fails with each rule of axe that the page breaks, and where. */
export async function breaksNoRule(page: Page, what: string, rules?: readonly string[]): Promise<void> {
  // What is half under the header that stays is no fault: a person scrolls.
  await page.evaluate(() => window.scrollTo(0, 0));
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(tags)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, what).toEqual([]);
}

/** Fails if a person would have to move the page sideways to read it. */
export async function fitsItsWidth(page: Page, what: string): Promise<void> {
  const wideness = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && element.checkVisibility(),
    );
    return scrollWidth > clientWidth ? out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)) : [];
  });
  expect(wideness, `${what} is too wide`).toEqual([]);
}

/** Saves a picture of the whole page, from its top, under `.results/`. */
export async function savePicture(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(`${results}${folder}`, { recursive: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `${results}${folder}/${name}.png`, fullPage: true });
}

interface Look {
  /** Whether axe looks too. */
  readonly byRules?: boolean;
  /** The sizes to save a picture of, for people. */
  readonly pictures?: readonly (typeof narrow)[];
}

/** Sets the letters of a page to twice their size while somebody looks. */
async function inLargeText(page: Page, look: () => Promise<void>): Promise<void> {
  const setSize = (size: string) =>
    page.evaluate((one) => {
      document.documentElement.style.fontSize = one;
    }, size);
  await setSize('200%');
  await look();
  await setSize('');
}

/** Looks at a page on a small phone, by axe's rules unless told, also in large text, and on a wide screen; leaves it wide. */
export async function lookAt(
  page: Page,
  name: string,
  { byRules = true, pictures = [narrow, wide] }: Look = {},
): Promise<void> {
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    await fitsItsWidth(page, name);
    if (size === narrow) await inLargeText(page, () => fitsItsWidth(page, `${name} in large text`));
    if (byRules && size === narrow) await breaksNoRule(page, `${name} at ${size.width}`);
    if (pictures.includes(size)) await savePicture(page, 'screens', `${name}-${size.width}`);
  }
}

/** Looks at a page in the colours for the dark, which change nothing but the contrast. */
export async function lookInTheDark(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  // Buttons take a moment to change their colour.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await breaksNoRule(page, `${name} in the dark`, ['color-contrast']);
  await savePicture(page, 'screens', `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Looks at a page in the few colours that some people see everything in: all that can be pressed has an edge or a line. */
export async function lookInForcedColours(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const bare = await page
    .locator('main button, main input[type=text], main textarea, main select')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const { borderBlockEndWidth, borderBlockEndStyle, textDecorationLine } = getComputedStyle(control);
          const hasEdge = borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) > 0;
          return !hasEdge && textDecorationLine === 'none';
        })
        .map((control) => control.outerHTML.slice(0, 120)),
    );
  expect(bare, `${name} in forced colours`).toEqual([]);
  await savePicture(page, 'screens', `${name}-forced`);
  await page.emulateMedia({ forcedColors: null });
}

/** Looks at a page on a small phone whose letters are set to twice their size, with a picture: the header leaves room to read. */
export async function lookAtLargeText(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(narrow);
  await inLargeText(page, async () => {
    await savePicture(page, 'screens', `${name}-large`);
    const share = await page.locator('.page-header').evaluate((header) => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return Math.max(0, header.getBoundingClientRect().bottom) / window.innerHeight;
    });
    expect(share, `the header’s share of the window, ${name} in large text`).toBeLessThan(0.5);
  });
  if (before) await page.setViewportSize(before);
}

/** Opens everything that is folded away. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
