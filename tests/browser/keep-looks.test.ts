/** The pages of a person who keeps their work, loses it or deletes it can be used by everyone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths';
import {
  beginWith,
  breakAPage,
  choose,
  goAwayFor,
  keep,
  keepLocked,
  openFile,
  phone,
  press,
  saveFile,
  sitDown,
} from './keeping';
import { lookAt, lookInForcedColours, lookInTheDark } from './looking';
import { useServed } from './served';
import { allOn } from './telling';

const { visit } = useServed();

async function lookEveryWay(page: Page, name: string) {
  await lookAt(page, name);
  await lookInTheDark(page, name);
  await lookInForcedColours(page, name);
}

test('the page for keeping, with its questions open and an error on it', async () => {
  const { page } = await visit(phone);
  await beginWith(page, paths.keep);
  await lookEveryWay(page, 'keep');
  await press(page, keep.device.keep);
  const toMend = (words: string) => page.getByRole('alert').getByRole('link', { name: words, exact: true });
  await toMend(keep.device.shared.unanswered).waitFor();
  await lookEveryWay(page, 'keep-unanswered');
  await choose(page, 'radio', keep.device.shared.yes);
  await press(page, keep.device.keep);
  await toMend(keep.device.passphrase.short).waitFor();
  await lookEveryWay(page, 'keep-short-passphrase');
});

test('a copy on the device, a file that is opened beside other work, and what is left once all is deleted', async () => {
  const { page } = await visit(phone);
  await beginWith(page, paths.keep);
  const { text } = await saveFile(page);
  await openFile(page, text);
  await page.getByText(keep.which.text).waitFor();
  await lookEveryWay(page, 'keep-which');
  await press(page, keep.which.keepHere);
  await openFile(page, 'not one of ours');
  await page.getByRole('heading', { name: keep.open.problem.foreign.title }).waitFor();
  await lookEveryWay(page, 'keep-foreign-file');
  await keepLocked(page, 'a long enough phrase');
  await lookEveryWay(page, 'keep-on-device');
  await press(page, keep.delete.button);
  await page.getByRole('heading', { name: keep.delete.done }).waitFor();
  // What was in the file that was opened is gone as well.
  expect(await allOn(page)).not.toContain('not one of ours');
  await lookEveryWay(page, 'keep-deleted');
});

test('the page in place of one that broke', async () => {
  const { page } = await visit({ ...phone, expected: /broken by the test/ });
  await beginWith(page, paths.checkAnswers);
  await breakAPage(page);
  await lookEveryWay(page, 'crash');
});

test('the question to somebody who has been away, which keeps the keyboard to itself', async () => {
  const { page } = await visit(phone);
  await sitDown(page);
  await goAwayFor(page, 31);
  const stay = page.getByRole('button', { name: keep.idle.stay });
  await stay.waitFor();
  await lookAt(page, 'away');
  await lookInTheDark(page, 'away');
  const isIn = (part: string) => page.evaluate((one) => document.activeElement?.closest(one) !== null, part);
  expect(await isIn('dialog')).toBe(true);
  for (let tabs = 0; tabs < 4; tabs += 1) {
    await page.keyboard.press('Tab');
    expect(await isIn('main')).toBe(false);
  }
});
