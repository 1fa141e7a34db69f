import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seeds } from '../seeds';
import { personAt, pressLink, start, toNextPage } from './person';
import { soon, useServed } from './served';
import aloud from '@locales/en/aloud.json';

const { visit } = useServed();
const seed = seeds[0]!;

interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}
const ownVoice: FakeVoice = { name: 'Own', lang: 'en-GB', localService: true };
const remoteVoice: FakeVoice = { name: 'Remote', lang: 'en-GB', localService: false };

/** Chromium without a screen has no voices: these stand in, and note what they are given to say and when they stop. */
async function withVoices(page: Page, voices: readonly FakeVoice[]) {
  await page.context().addInitScript((given: readonly FakeVoice[]) => {
    const log: string[] = [];
    let saying: { onend?: (() => void) | null } | undefined;
    const fake = Object.assign(new EventTarget(), {
      getVoices: () => given.map((voice) => ({ ...voice, default: false, voiceURI: voice.name })),
      speak(utterance: SpeechSynthesisUtterance & { onend: (() => void) | null }) {
        log.push(`${utterance.voice?.name}: ${utterance.text}`);
        saying = utterance;
      },
      cancel() {
        if (saying) log.push('silence');
        saying = undefined;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    class Utterance {
      voice: unknown;
      lang = '';
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, {
      spoken: log,
      sayNext: () => {
        const said = saying;
        saying = undefined;
        said?.onend?.();
      },
    });
  }, voices);
  await page.reload();
  await page.locator('h1').waitFor();
}

const spoken = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: readonly string[] }).spoken);
const sayNext = (page: Page) => page.evaluate(() => (window as unknown as { sayNext: () => void }).sayNext());

test('with the voices of the browser as they are, a button is there only if one is the device’s own', async () => {
  const { page } = await visit(seed);
  const has = await page.evaluate(() =>
    speechSynthesis.getVoices().some((voice) => voice.localService && voice.lang.startsWith('en')),
  );
  expect(await page.getByRole('button', { name: 'Listen', exact: true }).count()).toBe(has ? 1 : 0);
});

test('a device whose only voice sends text away (faked in the page) is offered no reading aloud', async () => {
  const { page } = await visit(seed);
  await withVoices(page, [remoteVoice]);
  const { words } = personAt(page, seed.answers);
  await page.getByRole('link', { name: words.pages.start.begin }).waitFor();
  expect(await page.getByRole('button', { name: words.pages.listen, exact: true }).count()).toBe(0);
});

test('a parent hears a question in order with the device’s own voice (faked in the page), pauses, goes on and stops', async () => {
  const { page } = await visit(seed);
  await withVoices(page, [remoteVoice, ownVoice]);
  const person = personAt(page, seed.answers);
  const { dangerNow } = person.words.questions;
  await start(person);
  await page.getByRole('button', { name: person.words.pages.listen, exact: true }).click();
  await expect.poll(() => spoken(page), soon).toEqual([`Own: ${person.words.pages.sections.safety}`]);
  await sayNext(page);
  await expect.poll(async () => (await spoken(page)).at(-1), soon).toBe(`Own: ${dangerNow.title}`);
  await page.getByRole('button', { name: aloud.press.reading }).click();
  await expect.poll(async () => (await spoken(page)).at(-1), soon).toBe('silence');
  await page.getByRole('button', { name: aloud.press.paused }).click();
  await expect.poll(async () => (await spoken(page)).at(-1), soon).toBe(`Own: ${dangerNow.title}`);
  for (let next = 0; next < 12; next += 1) await sayNext(page);
  const all = (await spoken(page)).join('\n');
  for (const option of [dangerNow.options.yes, dangerNow.options.worried, dangerNow.options.no])
    expect(all).toContain(option);
  expect(all.indexOf(dangerNow.options.yes)).toBeLessThan(all.indexOf(dangerNow.options.no));
  expect(all).not.toContain('Remote');
  await page.getByRole('button', { name: aloud.press.stopped }).waitFor();
});

test('reading aloud (by a voice faked in the page) ends when the page changes', async () => {
  const { page } = await visit(seed);
  await withVoices(page, [ownVoice]);
  const person = personAt(page, seed.answers);
  await start(person);
  await page.getByRole('button', { name: person.words.pages.listen, exact: true }).click();
  await expect.poll(async () => (await spoken(page)).length, soon).toBe(1);
  await toNextPage(person, () => pressLink(person, person.words.pages.back));
  await expect.poll(async () => (await spoken(page)).at(-1), soon).toBe('silence');
  await page.getByRole('button', { name: person.words.pages.listen, exact: true }).waitFor();
});
