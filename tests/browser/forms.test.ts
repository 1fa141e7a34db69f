/** Every form of the letter, made and taken along in a real browser. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import forms from '../../locales/en/forms.json';
import { seeds } from '../seeds';
import { lookAt, lookInTheDark } from './looking';
import { pdfLines } from './pdf-text';
import { answerAll, chooseLetter, personAt, pressButton, showLetter, start } from './person';
import { patience, results, useServed, type Visit, type VisitOptions } from './served';
import { english } from './words';

const { visit } = useServed();
const seed = seeds[0]!;

/** Answers everything and comes to the letter. */
async function atLetter(options: Omit<VisitOptions, 'today'> = {}): Promise<Visit> {
  const arrived = await visit({ ...seed, ...options });
  const person = personAt(arrived.page, seed.answers);
  await start(person);
  await answerAll(person);
  await chooseLetter(person, seed.route, seed.letter);
  await answerAll(person);
  await showLetter(person);
  return arrived;
}

/** The letter's words on the page, without the links to change it and without spaces. */
const wordsOnPage = (page: Page) =>
  page.locator('article').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('.sheet-change')) link.remove();
    return copy.textContent.replace(/\s/g, '');
  });

async function saved(page: Page, name: string): Promise<{ name: string; path: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await downloading;
  const path = `${results}letters/forms-${file.suggestedFilename()}`;
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path };
}

/** The text of a Word file as the file holds it; numbers and bullets are Word's own. */
const wordText = (path: string) =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml']!)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '');

/** Every dialog that the page asks, each dismissed. */
function dialogsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  return asked;
}

test(
  'a parent takes the letter along as Word, as text, in a mail and on paper; nothing is sent, and the page stays',
  patience,
  async () => {
    const { page, origin, requests } = await atLetter();
    const asked = dialogsOf(page);
    const words = await wordsOnPage(page);
    const word = await saved(page, forms.word.save);
    expect(word.name).toBe(`letter-${seed.today}.docx`);
    expect(wordText(word.path)).toBe(words);
    const text = await saved(page, forms.text.save);
    expect(text.name).toBe(`letter-${seed.today}.txt`);
    expect(readFileSync(text.path, 'utf8')).toContain(seed.answers.points![0]!.whatHappened);

    await page.getByRole('button', { name: forms.mail.button }).click();
    const link = page.getByRole('link', { name: forms.mail.open });
    expect(await link.getAttribute('href')).toBe('mailto:?subject=Letter%2C%202%20March%202020');
    await link.click();
    await page.getByRole('button', { name: forms.mail.copyFirst }).click();
    await page.getByRole('status').filter({ hasText: /\w/ }).first().waitFor();
    expect(asked).toEqual([]);
    expect(await wordsOnPage(page)).toBe(words);

    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await pressButton(personAt(page, seed.answers), english.result.letter.print);
    await page.locator('html[data-printed]').waitFor({ state: 'attached' });
    const path = `${results}letters/printed.pdf`;
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const lines = await pdfLines(path);
    const printed = lines.map((line) => line.replace(/^(•|\d{1,2}\.)\s*/, '')).join('');
    expect(printed.replace(/\s/g, '')).toBe(words);

    const away = requests.filter(({ url }) => !url.startsWith(origin) && !url.startsWith(`blob:${origin}`));
    expect(away.filter(({ url }) => !url.startsWith('mailto:'))).toEqual([]);
    expect(requests.filter(({ body }) => body !== null)).toEqual([]);
  },
);

/** This browser has no apps to hand a file to: it gets one, which notes what it is handed. */
const giveApps = (page: Page) =>
  page.evaluate(() => {
    const handed: string[] = [];
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files = [] }: ShareData) => {
        handed.push(...files.map(({ name, size }) => `${name} ${size > 1000 ? 'full' : 'empty'}`));
        document.documentElement.dataset.handed = handed.join();
        return Promise.resolve();
      },
    });
  });

test(
  'all ways together fit a small phone and can be used by everyone; one hands the file to another app',
  patience,
  async () => {
    const { page } = await atLetter({ width: 320 });
    await giveApps(page);
    // The tools are drawn again, now with the way to hand on.
    await page.getByRole('button', { name: forms.word.save }).click();
    await page.getByText(forms.word.ready).waitFor();
    await page.getByRole('button', { name: forms.mail.button }).click();
    await page.getByText(forms.mail.youSend).waitFor();
    await page.getByRole('button', { name: forms.share.word }).waitFor();
    await lookAt(page, 'letter-ways');
    await lookInTheDark(page, 'letter-ways');
    await page.getByRole('button', { name: forms.share.word }).click();
    await page.locator(`html[data-handed="letter-${seed.today}.docx full"]`).waitFor({ state: 'attached' });
  },
);

test(
  'a parent whose connection is gone hears that Word failed, and what works without one',
  patience,
  async () => {
    const { page } = await atLetter({ expected: /ERR_FAILED/ });
    await page.route(/word-file/, (route) => route.abort());
    await page.getByRole('button', { name: forms.word.save }).click();
    await page.getByText(forms.word.failed).waitFor();
    await page.getByRole('button', { name: forms.text.save }).waitFor();
  },
);
