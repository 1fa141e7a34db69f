import keep from '@locales/en/keep.json';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { useAnswers } from '../../src/answers';
import * as copies from '../../src/keep/device/copy';
import { keepOnDevice } from '../../src/keep/device/write-copy';
import type { Work } from '../../src/keep/work/work';
import { afterKeeping, openKeepPage } from './open-keep-page';
import { wholeWork } from './work';

const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));

function Shared() {
  const { shared } = useAnswers();
  return <p>{shared === true ? 'others use this device' : 'nothing is known of this device'}</p>;
}

/** Keeps a copy as on a device that others use: jsdom cannot pack one, so its making and reading are played. */
async function copyOnSharedDevice() {
  const facts = { wipe: true, shared: true };
  const copy = { ...facts, form: 1, revision: 'one', data: 'packed' } as const;
  vi.spyOn(copies, 'makeCopy').mockResolvedValue(copy);
  vi.spyOn(copies, 'textIn').mockResolvedValue({ text: JSON.stringify(wholeWork) });
  await keepOnDevice(wholeWork, facts, '');
}

const keepPage = (work?: Work) => openKeepPage(work, { beside: <Shared /> });

afterEach(afterKeeping);

test('somebody who opens the copy a day later on a shared device is still known to share it', async () => {
  await copyOnSharedDevice();
  sessionStorage.clear();
  await keepPage();
  await press(keep.device.open);
  expect(await screen.findByText('others use this device')).toBeInTheDocument();
});

test('somebody who keeps their newer answers in the copy on a shared device is known to share it too', async () => {
  await copyOnSharedDevice();
  sessionStorage.clear();
  await keepPage(wholeWork);
  await press(keep.device.open);
  await screen.findByText(keep.which.heading);
  await press(keep.which.keepHere);
  expect(await screen.findByText('others use this device')).toBeInTheDocument();
});

test('somebody who deletes everything twice is told so, and brought to it, both times', async () => {
  await keepPage(wholeWork);
  await press(keep.delete.button);
  expect(screen.getByRole('group', { name: keep.delete.done })).toHaveFocus();
  await press(keep.delete.button);
  expect(screen.getByRole('group', { name: keep.delete.done })).toHaveFocus();
});

test('somebody who deletes the copy alone is told that it is gone, and not sent to the top of the page', async () => {
  await copyOnSharedDevice();
  await keepPage(wholeWork);
  expect(screen.queryByText(keep.device.deleted)).toBeNull();
  await press(keep.device.stop);
  expect(screen.getByText(keep.device.deleted).parentElement).toHaveFocus();
});

test('somebody who does not say who else uses the device is told at the top, in the tab’s title and at the question', async () => {
  await keepPage(wholeWork);
  await press(keep.device.keep);
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  expect(document.title).toMatch(/^Error: /);
  expect(screen.getAllByText(keep.device.shared.unanswered)).toHaveLength(2);
  await userEvent.setup().click(within(summary).getByRole('link', { name: keep.device.shared.unanswered }));
  expect(screen.getByRole('radio', { name: keep.device.shared.no })).toHaveFocus();

  await userEvent.setup().click(screen.getByRole('radio', { name: keep.device.shared.no }));
  await press(keep.delete.button);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.title).not.toMatch(/^Error: /);
});

test('somebody who has read what could not be used, and removes it, goes on from the heading', async () => {
  await openKeepPage({ ...wholeWork, aside: [{ id: 'old', text: 'a word' }] }, { beside: null });
  await press(keep.aside.drop);
  expect(screen.queryByText('a word')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});
