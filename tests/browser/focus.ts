/** Where the focus is, and whether a person can see it. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { soon } from './served';

/** The element that has the focus, as far as a person can tell: what it is, and what is wrong with showing it. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { what: 'nothing', wrong: '' };
  // Of a choice, the whole row is outlined.
  const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('.choice') ?? element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const header = document.querySelector('.page-header');
  const covered = header?.contains(element) ? 0 : (header?.getBoundingClientRect().bottom ?? 0);
  const isSkipLink = element.classList.contains('skip-link');
  const wrong = [
    (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) && 'has no outline',
    (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) && 'is outside the window',
    !isSkipLink && bottom <= covered && 'is under the header',
  ].filter(Boolean);
  return { what: `${element.tagName} ${element.id} ${element.innerText}`, wrong: wrong.join(', ') };
}

/** Fails if the element with the focus has no outline, is out of the window or wholly under the header. */
export async function focusIsSeen(page: Page): Promise<void> {
  const { what, wrong } = await page.evaluate(lookAtFocus);
  expect(wrong, what).toBe('');
}

/** Fails unless the focus comes to the page's heading. */
export async function focusIsOnHeading(page: Page): Promise<void> {
  await page.locator('h1:focus').waitFor();
}

/** Fails unless the focus comes to an element. */
export const focusIsOn = (element: Locator) =>
  expect.poll(() => element.evaluate((one) => one === document.activeElement), soon).toBe(true);
