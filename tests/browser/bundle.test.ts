/** Papers are put into one file by a real browser, and the file is read by another program. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import words from '../../locales/en/bundle.json';
import { lockedPdf, longPdf, pdf, ringPdf } from '../bundle/papers';
import { longestTask } from '../bundle/longest-task';
import { picture, secretPlace, sidewaysPhoto } from '../bundle/photo';
import { readBundle } from '../bundle/read-bundle';
import { pictureOn } from '../bundle/read-picture';
import { seeds } from '../seeds';
import { focusIsOn } from './focus';
import { keyboard } from './hands';
import { breaksNoRule, lookAt, lookInTheDark, narrow } from './looking';
import { answerAll, chooseLetter, personAt, pressLink, showLetter, start, toNextPage } from './person';
import { patience, soon, useServed } from './served';

const { visit, received } = useServed();
const today = '2026-11-23';

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const asPdf = (name: string, bytes: Uint8Array): Chosen => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page) => page.locator('.paper');
const filled = (text: string, gaps: Readonly<Record<string, string | number>>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap]));

async function openPapers() {
  const visited = await visit({ today });
  await visited.page.goto(`${visited.origin}/papers`);
  await visited.page.getByRole('heading', { name: words.heading }).waitFor();
  return visited;
}

/** Chooses files, and waits until the page has looked at all of them: each is on the list or named as left out. */
async function choose(page: Page, ...files: readonly Chosen[]) {
  const lookedAt = page.locator('.paper, .unused-files li');
  const before = await lookedAt.count();
  await page.getByLabel(words.add.button).setInputFiles([...files]);
  await expect.poll(() => lookedAt.count(), { timeout: 60_000 }).toBe(before + files.length);
  await page
    .getByText(words.add.looking_other.split(':')[0]!)
    .waitFor({ state: 'detached', timeout: 60_000 });
}

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Milliseconds of work in one go. Alone on a machine the longest is under 50 (see .tools/bench-bundle.mjs); the tests
 * look for things on the page as well, and share the machine.
 */
const mostWork = 150;

/** Makes the file, saves it, and gives its bytes and its name. */
async function makeAndSave(page: Page): Promise<Saved> {
  await button(page, words.make.button).click();
  const link = page.getByRole('link', { name: words.make.save });
  await link.waitFor({ timeout: 60_000 });
  const downloading = page.waitForEvent('download');
  await link.click();
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

test(
  'a mother joins a long report and a photo from her phone; a locked and a damaged file are named, the rest is there',
  patience,
  async () => {
    const { page, origin, requests } = await openPapers();
    const photo = {
      name: 'IMG_0417.jpg',
      mimeType: 'image/jpeg',
      buffer: await sidewaysPhoto(page, 2400, 1600),
    };
    const files = [
      asPdf('report.pdf', await longPdf('Report', 60)),
      asPdf('locked.pdf', await lockedPdf()),
      photo,
      asPdf('damaged.pdf', ringPdf()),
      { name: 'note.pdf', mimeType: 'application/pdf', buffer: Buffer.from('This is only text.') },
      { name: 'chat.webp', mimeType: 'image/webp', buffer: await picture(page, 'image/webp', 300, 200) },
    ];
    expect(await longestTask(page, () => choose(page, ...files))).toBeLessThan(mostWork);
    expect(await rows(page).count()).toBe(3);
    const unused = page.locator('.unused-files');
    for (const [name, why] of [
      ['locked.pdf', words.leftOut.why.locked],
      ['damaged.pdf', words.leftOut.why.broken],
      ['note.pdf', words.leftOut.why.notKnown],
    ] as const) {
      expect(await unused.getByRole('listitem').filter({ hasText: name }).innerText()).toContain(why);
    }
    await rows(page).nth(0).getByRole('textbox').fill('Report of the assessment');
    await lookAt(page, 'papers');
    await lookInTheDark(page, 'papers');

    let saved: Saved | undefined;
    const work = await longestTask(page, async () => (saved = await makeAndSave(page)));
    expect(work).toBeLessThan(mostWork);
    const { name, bytes } = saved!;
    await lookAt(page, 'papers-ready');
    expect(name).toBe(`papers-${today}.pdf`);
    const { pages } = await readBundle(bytes);
    expect(pages.length).toBe(64);
    expect(pages[0]?.text).toContain('Monday 23 November 2026\n3 papers\n64 pages in all');
    expect(pages[1]?.text).toMatch(/1\s+Report of the assessment\s+3\s+2\s+Paper 2\s+63\s+3\s+Paper 3\s+64/);
    expect(pages[1]?.leadsTo).toEqual([3, 63, 64]);
    expect(pages.map(({ text }, at) => text.includes(`Page ${at + 1} of 64`))).not.toContain(false);

    const photographed = await pictureOn(bytes, 63);
    expect([photographed.width, photographed.height]).toEqual([1333, 2000]);
    expect([photographed.colourAt(0.5, 0.1), photographed.colourAt(0.5, 0.9)]).toEqual(['red', 'blue']);
    expect([pages[62]?.width, pages[62]?.height].map((side) => Math.round(side ?? 0))).toEqual([595, 842]);
    const screenshot = await pictureOn(bytes, 64);
    expect([screenshot.colourAt(0.1, 0.5), screenshot.colourAt(0.9, 0.5)]).toEqual(['red', 'blue']);
    expect(pages[63]!.width).toBeGreaterThan(pages[63]!.height);
    expect(photo.buffer.includes(secretPlace)).toBe(true);
    expect(Buffer.from(bytes).includes(secretPlace)).toBe(false);

    for (const { method, url, body } of requests) {
      if (!url.startsWith(`blob:${origin}/`)) expect({ method, body }).toEqual({ method: 'GET', body: null });
    }
    expect(received.filter((line) => !line.startsWith('GET '))).toEqual([]);
  },
);

test('with nothing but the keyboard, papers are moved and taken out, and the focus stays where the work is', async () => {
  const { page } = await openPapers();
  const hands = keyboard(page);
  await choose(
    page,
    ...(await Promise.all(
      ['one', 'two', 'three'].map(async (name) => asPdf(`${name}.pdf`, await pdf(name))),
    )),
  );
  const upOf = (at: number) => rows(page).nth(at).getByRole('button', { name: words.list.up });
  const listIs = (...order: readonly string[]) =>
    expect
      .poll(() => rows(page).locator('.paper-file bdi').allTextContents(), soon)
      .toEqual(order.map((name) => `${name}.pdf`));

  await hands.press(upOf(2));
  await listIs('one', 'three', 'two');
  await page.getByText(filled(words.list.moved, { number: 2, total: 3 })).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await listIs('three', 'one', 'two');
  await focusIsOn(upOf(0));
  await page.keyboard.press('Enter');
  await listIs('three', 'one', 'two');

  await hands.press(rows(page).nth(0).getByRole('button', { name: words.list.remove }));
  await listIs('one', 'two');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await listIs();
  await focusIsOn(page.locator('#choose-papers'));
});

test('a person who presses Cancel gets the page back at once, and can make the file after all', async () => {
  const { page } = await openPapers();
  await choose(page, asPdf('big.pdf', await longPdf('Big', 1500)));
  await button(page, words.make.button).click();
  await page.getByRole('progressbar').waitFor();
  await button(page, words.make.cancel).click();
  await page.getByText(words.make.stopped).waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await focusIsOn(button(page, words.make.button));
  await rows(page).nth(0).getByRole('button', { name: words.list.remove }).click();
  await rows(page).waitFor({ state: 'detached' });
  await choose(page, asPdf('small.pdf', await pdf('Small')));
  const { bytes } = await makeAndSave(page);
  expect((await readBundle(bytes)).pages.at(-1)?.text).toContain('Small');
});

test('names made to deceive or to break the page do neither', async () => {
  const { page } = await openPapers();
  await page.setViewportSize(narrow);
  const names = [
    'harmless\u202efdp.exe',
    `${'very-long-name-'.repeat(330)}.pdf`,
    '<img src=x onerror=alert(1)>.pdf',
    'Łukasz 学校 🙂.pdf',
  ];
  await choose(page, ...(await Promise.all(names.map(async (name) => asPdf(name, await pdf('A page'))))));
  const shown = await rows(page).locator('.paper-file bdi').allTextContents();
  expect(shown[0]).toBe('harmlessfdp.exe');
  expect(shown[1]!.length).toBeLessThan(100);
  expect(shown[2]).toContain('<img src=x onerror=alert(1)>');
  for (const row of await rows(page).all())
    await row.getByRole('button', { name: words.list.useName }).click();
  await page.getByText(filled(words.list.unprintable, { characters: 'Ł 学 校 🙂' })).waitFor();
  await lookAt(page, 'papers-hostile', { byRules: false });
  await breaksNoRule(page, 'hostile names');
  const { bytes } = await makeAndSave(page);
  const { pages } = await readBundle(bytes);
  expect(pages[1]?.text).toContain('harmlessfdp');
  expect(pages[1]?.text).toContain('<img src=x onerror=alert(1)>');
  expect(pages[1]?.text).toContain('[?]ukasz [?] [?]');
});

test(
  'whoever has made a letter finds it in front of the papers, with one number on each page',
  patience,
  async () => {
    const seed = seeds[0]!;
    const { page } = await visit(seed);
    const person = personAt(page, seed.answers);
    await start(person);
    await answerAll(person);
    await chooseLetter(person, seed.route, seed.letter);
    await answerAll(person);
    await showLetter(person);
    await toNextPage(person, () => pressLink(person, words.link.button));
    await page.getByText(words.letterFirst).waitFor();
    await choose(page, asPdf('one.pdf', await pdf('The only paper')));
    const { bytes } = await makeAndSave(page);
    const { pages } = await readBundle(bytes);
    expect(pages[0]?.text).toMatch(/Dear /);
    const cover = pages.findIndex(({ text }) => text.startsWith(words.print.title));
    expect(cover).toBeGreaterThan(0);
    expect(pages.at(-1)?.text).toContain('The only paper');
    expect(pages[cover + 1]?.leadsTo).toEqual([1, cover + 3]);
  },
);
