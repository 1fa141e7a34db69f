import keep from '@locales/en/keep.json';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LeaveQuickly } from '../../src/components/LeaveQuickly';
import * as copies from '../../src/keep/device/copy';
import { deviceState } from '../../src/keep/device/device-state';
import { keepOnDevice, save } from '../../src/keep/device/write-copy';
import * as opening from '../../src/keep/device/open-copy';
import * as reading from '../../src/keep/file/read-file';
import { makeKeeper } from '../../src/keep/keeper';
import { deviceKey, revisionKey } from '../../src/keep/tab';
import type { Work } from '../../src/keep/work/work';
import { words } from '../pages/open-app';
import { afterKeeping, openKeepPage } from './open-keep-page';
import { today, wholeWork } from './work';

const facts = { wipe: true, shared: true };
const button = (name: string) => screen.getByRole('button', { name });

/** Takes the work of a promise out of its hands: it ends only when the test says so. */
function held<T>() {
  let give: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (give = resolve));
  return { promise, give: (value: T) => give(value) };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(afterKeeping);

const keepPage = (work?: Work) => openKeepPage(work, { beside: <LeaveQuickly /> });

/** Copies that are made only when the test says so: jsdom cannot pack them. */
function holdCopy(given: typeof facts) {
  const made = held<copies.Copy>();
  vi.spyOn(copies, 'makeCopy').mockReturnValue(made.promise);
  return () => made.give({ ...given, form: 1, revision: crypto.randomUUID(), data: 'packed' });
}

test('somebody who deletes everything while the copy is being made has no copy afterwards', async () => {
  const give = holdCopy(facts);
  const { user } = await keepPage(wholeWork);
  const keeping = keepOnDevice(wholeWork, facts, '');
  await user.click(button(keep.delete.button));
  give();
  await keeping;
  expect(localStorage.getItem(deviceKey)).toBeNull();
  expect(sessionStorage.getItem(revisionKey)).toBeNull();
});

test('somebody who deletes the copy while it is being saved is not told that another tab did it', async () => {
  const { user } = await keepPage(wholeWork);
  holdCopy(facts)();
  await keepOnDevice(wholeWork, facts, '');
  await screen.findByText(keep.device.keeping);
  const give = holdCopy(facts);
  const saving = save(makeKeeper(() => wholeWork, vi.fn()));
  await user.click(button(keep.device.stop));
  give();
  await saving;
  expect(localStorage.getItem(deviceKey)).toBeNull();
  expect(deviceState()).toEqual({ now: 'none' });
  expect(screen.queryByText(keep.device.gone)).toBeNull();
});

test('somebody who leaves quickly while the kept copy is being opened leaves no answers in the tab', async () => {
  holdCopy({ ...facts, wipe: false })();
  await keepOnDevice(wholeWork, facts, '');
  sessionStorage.clear();
  const opened = held<Awaited<ReturnType<typeof opening.openCopy>>>();
  const goOn = vi.fn();
  vi.spyOn(opening, 'openCopy').mockReturnValue(opened.promise);
  const { user } = await keepPage();
  await user.click(button(keep.device.open));
  vi.stubGlobal('location', { replace: vi.fn() });
  await user.click(button(words.pages.leave));
  opened.give({ text: JSON.stringify(wholeWork), shared: true, goOn });
  await settle();
  expect(goOn).not.toHaveBeenCalled();
});

/** Chooses a file that is read only when the test says so. */
function chooseFile() {
  const read = held<reading.FileRead>();
  vi.spyOn(reading, 'readFile').mockReturnValue(read.promise);
  const file = new File(['x'], 'next-stage-2026-11-23.html');
  fireEvent.change(screen.getByLabelText(keep.open.label), { target: { files: [file] } });
  return read;
}

test('somebody who deletes everything while a file is being read does not get its answers back', async () => {
  const { user } = await keepPage();
  const read = chooseFile();
  await user.click(button(keep.delete.button));
  read.give({ work: wholeWork });
  await settle();
  expect(window.location.pathname).toBe('/keep');
  expect(screen.getByText(keep.tab.empty)).toBeInTheDocument();
});

test('somebody whose tab was emptied while a file is being read is not asked which of two to keep', async () => {
  await keepPage({ ...wholeWork, answers: {}, drafts: {}, aside: [{ id: 'old', text: 'said before' }] });
  const read = chooseFile();
  fireEvent.click(button(keep.aside.drop));
  await screen.findByText(keep.tab.empty);
  read.give({ work: { ...wholeWork, savedOn: today } });
  await waitFor(() => expect(window.location.pathname).not.toBe('/keep'));
});

test('somebody who taps twice while the copy is being made keeps one copy', async () => {
  const give = holdCopy({ wipe: false, shared: false });
  const { user } = await keepPage(wholeWork);
  await user.click(screen.getByLabelText(keep.device.shared.no));
  await user.click(button(keep.device.keep));
  await user.click(button(keep.device.keep));
  expect(copies.makeCopy).toHaveBeenCalledTimes(1);
  give();
  expect(await screen.findByText(keep.device.keeping)).toBeInTheDocument();
});

test('somebody who taps twice while the copy is being opened opens it once', async () => {
  holdCopy(facts)();
  await keepOnDevice(wholeWork, facts, '');
  sessionStorage.clear();
  const opened = held<Awaited<ReturnType<typeof opening.openCopy>>>();
  const open = vi.spyOn(opening, 'openCopy').mockReturnValue(opened.promise);
  const { user } = await keepPage();
  await user.click(button(keep.device.open));
  await user.click(button(keep.device.open));
  expect(open).toHaveBeenCalledTimes(1);
  opened.give('damaged');
  expect(await screen.findByText(keep.device.damaged)).toBeInTheDocument();
});
