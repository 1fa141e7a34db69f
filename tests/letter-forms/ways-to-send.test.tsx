import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { t } from 'i18next';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { unzipSync } from 'fflate';
import { needWords } from '../../src/i18n';
import * as word from '../../src/letter-forms/word/word-file';
import { letterAnswers, loadWords, openLetter } from '../result/open';

beforeAll(async () => {
  await loadWords();
  await needWords('forms');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole('button', { name });
const saveWord = () => button(t('forms:word.save'));
const [point] = letterAnswers.points;

/** jsdom saves no files: notes which would have been saved, and what they hold. */
function watchSaving() {
  const saved: string[] = [];
  const files: File[] = [];
  const createObjectURL = (file: File) => `blob:${files.push(file)}`;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL() {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return { saved, files };
}

/** A browser that hands files to other apps, as phones do; `answer` is what becomes of it. */
function sharing(answer: () => Promise<void> = () => Promise.resolve()) {
  const handed: string[] = [];
  const share = ({ files = [] }: ShareData) => {
    handed.push(...files.map(({ name }) => name));
    return answer();
  };
  Object.assign(navigator, { canShare: () => true, share });
  return handed;
}
afterEach(() => {
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
});

describe('the ways to send a letter', () => {
  test('begin with the PDF, and each says when it is the right one', async () => {
    await openLetter({});
    const tools = within(screen.getByRole('region', { name: t('result:letter.tools') }));
    const buttons = tools.getAllByRole('button');
    expect(buttons[0]?.textContent).toBe(t('result:letter.download'));
    const described: readonly [string, string][] = [
      [t('result:letter.download'), t('forms:pdf.use')],
      [t('forms:word.save'), t('forms:word.use')],
      [t('result:letter.copy'), t('forms:text.use')],
      [t('result:letter.print'), t('forms:print.use')],
      [t('forms:mail.button'), t('forms:mail.use')],
    ];
    for (const [name, use] of described) expect(button(name)).toHaveAccessibleDescription(use);
  });

  test('have no print button where the browser cannot print', async () => {
    vi.stubGlobal('print', undefined);
    await openLetter({});
    expect(screen.queryByRole('button', { name: t('result:letter.print') })).toBeNull();
  });
});

describe('a Word file', () => {
  test('is saved under a name that tells nothing, and its link stays', async () => {
    const { saved, files } = watchSaving();
    const user = await openLetter({});
    await user.click(saveWord());
    const link = await screen.findByRole('link', { name: t('forms:word.link') });
    expect(saved).toEqual(['letter-2026-11-23.docx']);
    expect(link.getAttribute('download')).toBe('letter-2026-11-23.docx');
    expect(screen.getByText(t('forms:word.ready')).closest('[role="status"]')).toBeTruthy();
    expect(files[0]?.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    const parts = unzipSync(new Uint8Array(await files[0]!.arrayBuffer()));
    const document = new TextDecoder().decode(parts['word/document.xml']);
    expect(document).toContain(point!.whatHappened);
  });

  test('that cannot be made is said aloud with what works instead, and can be tried again', async () => {
    const { saved } = watchSaving();
    vi.spyOn(word, 'wordFile').mockRejectedValueOnce(new Error('no memory'));
    const user = await openLetter({});
    await user.click(saveWord());
    const said = await screen.findByText(t('forms:word.failed'));
    expect(said.closest('[role="status"]')).toBeTruthy();
    expect(screen.getByRole('article').textContent).toContain(point!.whatHappened);
    await user.click(saveWord());
    await screen.findByText(t('forms:word.ready'));
    expect(saved).toEqual(['letter-2026-11-23.docx']);
  });

  test('that comes when the person has gone on is not saved behind their back', async () => {
    const { saved, files } = watchSaving();
    let finish: (bytes: Uint8Array<ArrayBuffer>) => void = () => {};
    const slow = new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
      finish = resolve;
    });
    vi.spyOn(word, 'wordFile').mockReturnValueOnce(slow);
    const user = await openLetter({});
    await user.click(saveWord());
    await screen.findByText(t('forms:word.working'));
    cleanup();
    finish(new Uint8Array(4));
    await slow;
    await new Promise((resolve) => setTimeout(resolve));
    expect([saved, files]).toEqual([[], []]);
  });
});

test('a text file is saved under a name that tells nothing', async () => {
  const { saved, files } = watchSaving();
  const user = await openLetter({});
  await user.click(button(t('forms:text.save')));
  await screen.findByRole('link', { name: t('forms:text.link') });
  expect(saved).toEqual(['letter-2026-11-23.txt']);
  expect(await files[0]!.text()).toContain(point!.whatHappened);
});

describe('the mail app', () => {
  const mailLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')];

  test('can be opened only after the page has said what that does', async () => {
    const user = await openLetter({});
    expect(mailLinks()).toEqual([]);
    const opener = button(t('forms:mail.button'));
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    await user.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    for (const said of [t('forms:mail.opens'), t('forms:mail.seenBy'), t('forms:mail.youSend')])
      expect(screen.getByText(said)).toBeTruthy();
    const [link] = mailLinks();
    expect(link?.textContent).toBe(t('forms:mail.open'));
    // In the same tab, Chromium would ask whether to leave the page and lose the answers.
    expect(link?.target).toBe('_blank');
  });

  test('gets a long letter by copy and paste, and the link has no word of it', async () => {
    const user = await openLetter({});
    await user.click(button(t('forms:mail.button')));
    expect(screen.getByText(t('forms:mail.tooLong'))).toBeTruthy();
    expect(mailLinks()[0]?.href).toBe('mailto:?subject=Letter%2C%2023%20November%202026');
    await user.click(button(t('forms:mail.copyFirst')));
    await screen.findByText(t('result:letter.copied'));
    expect(await navigator.clipboard.readText()).toContain(point!.whatHappened);
  });

  test('gets the address that the person gave for the team, to be checked first', async () => {
    const user = await openLetter({ complaintsTeam: 'Council House\ncomplaints@council.example.gov.uk' });
    await user.click(button(t('forms:mail.button')));
    expect(screen.getByText(t('forms:mail.address'))).toBeTruthy();
    expect(mailLinks()[0]?.href).toMatch(/^mailto:complaints@council\.example\.gov\.uk\?subject=/);
  });
});

describe('another app on the device', () => {
  test('is not offered where the browser shares no files', async () => {
    await openLetter({});
    expect(screen.queryByRole('button', { name: t('forms:share.word') })).toBeNull();
    expect(screen.queryByRole('button', { name: t('result:letter.share') })).toBeNull();
  });

  test('is handed the file itself, which is not saved as well', async () => {
    const { saved } = watchSaving();
    const handed = sharing();
    const user = await openLetter({});
    await user.click(button(t('forms:share.word')));
    await waitFor(() => expect(handed).toEqual(['letter-2026-11-23.docx']));
    expect(saved).toEqual([]);
  });

  test('asks for one more press where making the file took too long', async () => {
    watchSaving();
    let presses = 0;
    const late = new DOMException('too late', 'NotAllowedError');
    const handed = sharing(() => (presses++ === 0 ? Promise.reject(late) : Promise.resolve()));
    const user = await openLetter({});
    await user.click(button(t('forms:share.word')));
    await screen.findByText(t('forms:share.again'));
    await user.click(button(t('forms:share.word')));
    await waitFor(() => expect(handed.length).toBe(2));
    await waitFor(() => expect(screen.queryByText(t('forms:share.again'))).toBeNull());
  });

  test('that refuses is said aloud, with what works instead; closing the list of apps is no failure', async () => {
    watchSaving();
    let reason = 'AbortError';
    const handed = sharing(() => Promise.reject(new DOMException('', reason)));
    const user = await openLetter({});
    await user.click(button(t('forms:share.word')));
    await waitFor(() => expect(handed.length).toBe(1));
    await waitFor(() => expect(screen.queryByText(t('forms:share.working'))).toBeNull());
    expect(screen.queryByText(t('forms:share.failed'))).toBeNull();
    reason = 'DataError';
    await user.click(button(t('forms:share.word')));
    const said = await screen.findByText(t('forms:share.failed'));
    expect(said.closest('[role="status"]')).toBeTruthy();
  });
});

test('characters that no file can hold are shown before anybody sends one', async () => {
  await openLetter({ points: [{ ...point!, whatHappened: 'Nobody came\u0000 that day.' }] });
  const note = within(screen.getByRole('region', { name: t('forms:hidden.title') }));
  expect(note.getByText('Nobody came[?] that day.')).toBeTruthy();
});

describe('a letter that is changed on its own page', () => {
  test('takes back the file that was made before, with the name in full', async () => {
    watchSaving();
    const user = await openLetter({
      points: [{ ...point!, whatHappened: 'My neighbour John Smith saw it.' }],
    });
    await user.click(button(t('forms:text.save')));
    await screen.findByRole('link', { name: t('forms:text.link') });
    await user.click(await screen.findByRole('button', { name: /^Shorten to J\.S\./ }));
    await waitFor(() => expect(screen.getByRole('article').textContent).not.toContain('John Smith'));
    expect(screen.queryByRole('link', { name: t('forms:text.link') })).toBeNull();
  });
});
