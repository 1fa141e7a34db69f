import keep from '@locales/en/keep.json';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { AnswersHolder } from '../../src/AnswersHolder';
import { lookAgain } from '../../src/keep/device/device-state';
import { openWork, type Opened } from '../../src/keep/work/open-work';
import type { Work } from '../../src/keep/work/work';
import { KeepPage } from '../../src/pages/KeepPage';
import { renderInWords } from '../pages/open-app';
import { today } from './work';

interface More {
  /** What else is on the page. */
  readonly beside: ReactNode;
  /** What is known of the tab besides its work. */
  readonly known?: Partial<Opened>;
}

/** Opens the page on keeping, in a tab with work in it or in an empty one. */
export async function openKeepPage(work: Work | undefined, { beside, known }: More) {
  lookAgain();
  window.history.replaceState(null, '', '/keep');
  await renderInWords(
    <AnswersHolder today={today} {...(work && { opened: { ...openWork(work), ...known } })}>
      {beside}
      <KeepPage />
    </AnswersHolder>,
  );
  await screen.findByText(keep.heading);
  return { user: userEvent.setup() };
}

/** For after each test: nothing is kept, played or known of the device any more. */
export function afterKeeping(): void {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  lookAgain();
}
