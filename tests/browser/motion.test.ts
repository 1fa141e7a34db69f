import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pathOf, paths } from '../../src/paths';
import { beginWith, phone } from './keeping';
import { soon, useServed } from './served';

const { visit } = useServed();

/** The longest time in seconds that anything on the page takes to move or to change its colour. */
const longestMotion = (page: Page) =>
  page.evaluate(() => {
    const seconds = (durations: string) =>
      durations.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1));
    const styled = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return [...seconds(transitionDuration), ...seconds(animationDuration).filter(Number.isFinite)];
    });
    const running = document
      .getAnimations()
      .map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) / 1000);
    return Math.max(0, ...styled, ...running);
  });

test('nothing moves for a parent whose device asks for less motion, at the start, on a question or at the result', async () => {
  const { page } = await visit(phone);
  for (const path of [paths.start, pathOf('subjects'), paths.result]) {
    await beginWith(page, path);
    await page.locator('#clock-yes').waitFor({ state: 'detached' });
    await page.locator('main h1').waitFor();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await longestMotion(page), `${path} where motion is welcome`).toBeGreaterThan(0.01);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(() => longestMotion(page), { ...soon, message: path }).toBeLessThanOrEqual(0.01);
  }
});
