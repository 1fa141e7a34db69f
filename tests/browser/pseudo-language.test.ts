import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { pseudo, pseudoWords, writePseudoLocales } from '../pseudo-words';
import { seeds } from '../seeds';
import { fitsItsWidth, savePicture, unfold } from './looking';
import { answerAll, chooseLetter, personAt, pressButton, showLetter, start } from './person';
import { patience, root, useServed } from './served';
import { english } from './words';

// Before the server starts, as there is nothing to serve yet. A production build, although tests run it.
beforeAll(() => {
  writePseudoLocales();
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } } as const;
  const build = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'pseudo', '--logLevel', 'warn'];
  const { status, stdout, stderr } = spawnSync(process.execPath, build, options);
  expect(status, stdout + stderr).toBe(0);
});

const { visit } = useServed('pseudo');
const seed = seeds[0]!;

/** All that a person can read or hear on the page, but for names, own words, the letter and bare dates. */
const withoutMarks = (page: Page) =>
  page.evaluate(() => {
    const isKept = (element: Element | null) =>
      element?.closest('[translate]')?.getAttribute('translate') === 'no';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      const isShown = parentElement?.closest('noscript, script') === null;
      if (isShown && !isKept(parentElement)) found.push(textContent ?? '');
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!isKept(element)) found.push(element.getAttribute(name) ?? '');
      }
    }
    // The browser itself writes the dates, here in Arabic.
    const isDate = (text: string) => /^[\p{Script=Arabic}\d\s،]+$/u.test(text);
    return found.filter((text) => text.trim() !== '' && !text.includes('⟦') && !isDate(text));
  });

test(
  'a parent whose language is written from the right answers everything in it, and gets an English letter',
  patience,
  async () => {
    const { page } = await visit({ ...seed, width: 320, locale: pseudo });
    const person = personAt(page, seed.answers, { words: pseudoWords(english) });
    const html = page.locator('html');
    const look = async (name: string) => {
      expect(await withoutMarks(page), name).toEqual([]);
      await fitsItsWidth(page, name);
      await savePicture(page, 'pseudo', name);
    };
    expect([await html.getAttribute('dir'), await html.getAttribute('lang')]).toEqual(['rtl', pseudo]);
    await look('start');
    await start(person);
    await answerAll(person, look);
    await unfold(page);
    await look('result');
    await chooseLetter(person, seed.route, seed.letter);
    await answerAll(person, look);
    await look('check-answers');
    await showLetter(person);
    await look('letter');

    const letter = page.locator('article');
    expect(await letter.getAttribute('dir')).toBe('ltr');
    const sheet = await letter.evaluate((article) => {
      const copy = article.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('.sheet-change')) link.remove();
      return copy.textContent;
    });
    expect(sheet).toContain('Please start stage 2 now');
    expect(sheet).toContain('2 March 2020');
    expect(sheet).not.toContain('⟦');
    const downloading = page.waitForEvent('download');
    await pressButton(person, person.words.result.letter.download);
    expect((await downloading).suggestedFilename()).toBe(`letter-${seed.today}.pdf`);
  },
);

/** The digits of a text as the eye meets them, from left to right. */
const digitsSeen = (link: Element) => {
  const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const digits: { digit: string; left: number }[] = [];
  while (texts.nextNode()) {
    for (const { 0: digit, index } of (texts.currentNode.textContent ?? '').matchAll(/\d/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + 1);
      digits.push({ digit, left: range.getBoundingClientRect().left });
    }
  }
  digits.sort((one, other) => one.left - other.left);
  return digits.map(({ digit }) => digit).join('');
};

test('a number to call reads in its own order on a page that is read from the right', async () => {
  const { page } = await visit({ ...seed, width: 1280, locale: pseudo });
  const person = personAt(page, { dangerNow: 'yes' }, { words: pseudoWords(english) });
  await start(person);
  await answerAll(person);
  const links = await page.locator('a[href^="tel:"]').all();
  expect(links.length).toBeGreaterThan(3);
  for (const link of links)
    expect(`tel:${await link.evaluate(digitsSeen)}`).toBe(await link.getAttribute('href'));
});

test('an error is said in the language of the screen too', async () => {
  const { page } = await visit({ ...seed, width: 320, locale: pseudo });
  const person = personAt(page, seed.answers, { words: pseudoWords(english) });
  await start(person);
  await pressButton(person, person.words.pages.continue);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain(person.words.errors.choose);
  expect(await withoutMarks(page)).toEqual([]);
  await fitsItsWidth(page, 'an error');
});

test('a parent who changes the language on the way keeps the page and what they chose', async () => {
  const { page } = await visit({ ...seed, width: 320, locale: pseudo });
  const person = personAt(page, seed.answers, { words: pseudoWords(english) });
  await start(person);
  await person.hands.choose(
    page.getByRole('radio', { name: person.words.questions.dangerNow.options.worried, exact: true }),
  );
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { name: english.questions.dangerNow.title }).waitFor();
  const { worried } = english.questions.dangerNow.options;
  expect(await page.getByRole('radio', { name: worried, exact: true }).isChecked()).toBe(true);
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
});
