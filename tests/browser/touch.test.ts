import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seeds } from '../seeds';
import { touch } from './hands';
import { fitsItsWidth } from './looking';
import { pdfLines } from './pdf-text';
import { answerAll, chooseLetter, personAt, pressButton, showLetter, start } from './person';
import { pathnameOf, patience, useServed } from './served';

const { visit } = useServed();
const seed = seeds[0]!;

/** Notes what every press on the page is made with. */
async function notePresses(page: Page): Promise<ReadonlySet<string>> {
  const kinds = new Set<string>();
  page.on('console', (message) => {
    const [, kind] = /^pressed with (.*)/.exec(message.text()) ?? [];
    if (kind !== undefined) kinds.add(kind);
  });
  await page.evaluate(() => {
    window.addEventListener(
      'pointerdown',
      ({ pointerType }) => console.info(`pressed with ${pointerType}`),
      true,
    );
    window.addEventListener('keydown', ({ key }) => console.info(`pressed with ${key}`), true);
  });
  return kinds;
}

test(
  'a parent with nothing but a finger on a small phone comes from the start to the letter they download',
  patience,
  async () => {
    const { page } = await visit({ ...seed, width: 360, byTouch: true });
    const person = personAt(page, seed.answers, { hands: touch });
    const kinds = await notePresses(page);
    const fits = () => fitsItsWidth(page, pathnameOf(page));
    await start(person);
    await answerAll(person, fits);
    expect(await page.locator('h1').innerText()).toBe(person.words.routes[seed.route].name);
    await chooseLetter(person, seed.route, seed.letter);
    await answerAll(person, fits);
    await showLetter(person);
    const downloading = page.waitForEvent('download');
    await pressButton(person, person.words.result.letter.download);
    const text = (await pdfLines(await (await downloading).path())).join(' ');
    expect(text).toContain(seed.answers.yourName);
    expect(text).toContain(seed.answers.points!.at(-1)!.effect);
    expect([...kinds]).toEqual(['touch']);
  },
);
