import { cleanup, screen, within } from '@testing-library/react';
import { t } from 'i18next';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { needWords } from '../../src/i18n';
import { pathOf, paths } from '../../src/paths';
import { letterAnswers, loadWords, openLetter, openWith } from './open';

beforeAll(async () => {
  await loadWords();
  await needWords('forms');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const [point] = letterAnswers.points;
const say = (whatHappened: string) => ({ points: [{ ...point!, whatHappened }] });
const sheet = () => screen.getByRole('article');
const button = (name: string) => screen.getByRole('button', { name });

describe('the letter on the page', () => {
  test('holds the person’s own words as they wrote them', async () => {
    const words = 'He said:  “I don’t think so” <b>– twice</b> … Zażółć';
    await openLetter(say(words));
    expect(sheet().textContent).toContain(words);
  });

  test('is English, read from the left, and kept from page translators', async () => {
    await openLetter({});
    expect(sheet().lang).toBe('en-GB');
    expect(sheet().dir).toBe('ltr');
    expect(sheet().getAttribute('translate')).toBe('no');
  });

  test('leads from each part back to its question', async () => {
    await openLetter({});
    const links = within(sheet()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toContain(pathOf('points'));
  });

  test('is not open before all that it needs is answered', async () => {
    openWith({}, undefined, paths.letter);
    expect(await screen.findByTestId('elsewhere')).toBeTruthy();
  });
});

describe('before it is sent', () => {
  test('a threat to go to court gets a gentle word, with the words themselves', async () => {
    await openLetter(say('If this goes on I will take you to court.'));
    const note = within(screen.getByRole('region', { name: t('check:title') }));
    expect(note.getAllByText(/take you to court/).length).toBeGreaterThan(0);
  });

  test('what the PDF cannot show is named before anybody downloads it', async () => {
    await openLetter(say('She wrote 謝謝 to us.'));
    const note = within(screen.getByRole('region', { name: t('result:letter.unprintable.title') }));
    expect(note.getByText('謝')).toBeTruthy();
  });

  test('an ordinary letter gets no warning', async () => {
    await openLetter({});
    expect(screen.queryByRole('region', { name: t('result:letter.unprintable.title') })).toBeNull();
  });
});

describe('taking it along', () => {
  test('a PDF that cannot be made leaves copying and printing, and says so aloud', async () => {
    const user = await openLetter({});
    await user.click(button(t('result:letter.download')));
    const said = await screen.findByText(t('result:letter.failed'));
    expect(said.closest('[role="status"]')).toBeTruthy();
    expect(button(t('result:letter.copy'))).toBeTruthy();
    expect(button(t('result:letter.print'))).toBeTruthy();
  });

  test('a finished PDF is saved under a name that tells nothing, and its link stays', async () => {
    const worker = stubWorker();
    const user = await openLetter({});
    await user.click(button(t('result:letter.download')));
    const link = await screen.findByRole('link', { name: t('result:letter.readyLink') });
    expect(link.getAttribute('download')).toBe('letter-2026-11-23.pdf');
    expect(worker.saved).toEqual(['letter-2026-11-23.pdf']);
    worker.breakDown();
  });

  test('the copied text has the person’s own words', async () => {
    const user = await openLetter({});
    await user.click(button(t('result:letter.copy')));
    expect(await screen.findByText(t('result:letter.copied'))).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain(point?.whatHappened);
  });

  test('where the browser forbids copying, the text can be copied by hand', async () => {
    const user = await openLetter({});
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(button(t('result:letter.copy')));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: t('result:letter.sheet') });
    expect(box.value).toContain(point?.whatHappened);
  });
});

test('after sending, the page tells when the answer should come', async () => {
  await openLetter({});
  const next = within(screen.getByRole('region', { name: t('result:letter.after.title') }));
  expect(next.getByText(/ 7 December 2026/)).toBeTruthy();
  expect(next.getByText(/ 21 December 2026/)).toBeTruthy();
  const leads = next.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(leads).toEqual([paths.plan, paths.result]);
});

/** jsdom has no workers and saves no files: this one answers with a tiny file, and notes what is saved. */
function stubWorker() {
  const told = new Map<string, (event: unknown) => void>();
  class AnsweringWorker {
    addEventListener(type: string, listener: (event: unknown) => void) {
      told.set(type, listener);
    }
    postMessage({ id }: { id: number }) {
      queueMicrotask(() => told.get('message')?.({ data: { id, bytes: new Uint8Array([37, 80, 68, 70]) } }));
    }
    terminate() {}
  }
  const saved: string[] = [];
  vi.stubGlobal('Worker', AnsweringWorker);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:letter', revokeObjectURL() {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return { saved, breakDown: () => told.get('error')?.(new Event('error')) };
}
