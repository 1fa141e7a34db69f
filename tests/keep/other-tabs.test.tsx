import keep from '@locales/en/keep.json';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAnswers } from '../../src/answers';
import { LeaveQuickly } from '../../src/components/LeaveQuickly';
import { tabKey } from '../../src/keep/tab';
import { Watch } from '../../src/keep/Watch';
import { words } from '../pages/open-app';
import { afterKeeping, openKeepPage } from './open-keep-page';
import { wholeWork } from './work';

/** What this tab says to the others, and what they say to it. */
const said = vi.fn<(word: unknown) => void>();
let hear: ((event: { data: unknown }) => void) | null = null;

class Line {
  readonly postMessage = said;
  set onmessage(next: typeof hear) {
    hear = next;
  }
}

function Watched() {
  return <Watch journey={useAnswers()} startPath="/" keepPath="/keep" />;
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', Line);
  sessionStorage.setItem(tabKey, JSON.stringify(wholeWork));
  await openKeepPage(wholeWork, {
    beside: (
      <>
        <LeaveQuickly />
        <Watched />
      </>
    ),
    known: { shared: true },
  });
  await screen.findByText(keep.tab.kept);
  said.mockClear();
});
afterEach(afterKeeping);

test('somebody who deletes everything has it deleted in their other tabs too', async () => {
  await userEvent.setup().click(screen.getByRole('button', { name: keep.delete.button }));
  expect(said.mock.calls).toEqual([['forget']]);
  expect(screen.getByRole('group', { name: keep.delete.done })).toBeInTheDocument();
});

test('somebody who leaves quickly leaves no answers in their other tabs', async () => {
  vi.stubGlobal('location', { replace: vi.fn() });
  await userEvent.setup().click(screen.getByRole('button', { name: words.pages.leave }));
  expect(said.mock.calls).toEqual([['forget']]);
});

test('a tab whose owner deletes everything in another is emptied, shows the start page, and passes nothing on', async () => {
  act(() => hear?.({ data: 'forget' }));
  expect(await screen.findByText(keep.tab.empty)).toBeInTheDocument();
  expect(window.location.pathname).toBe('/');
  expect(said).not.toHaveBeenCalled();
  // What was to be kept a moment later is not kept either.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(sessionStorage.getItem(tabKey)).toBeNull();
});
