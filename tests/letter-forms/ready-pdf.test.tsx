import { render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useReadyPdf } from '../../src/result/letter-forms/useReadyPdf';
import { stage2Request } from '../pdf/sample-letter';

const log: string[] = [];

/** Stands for the browser's worker, which jsdom has not: it writes down what is done with it. */
class NotedWorker extends EventTarget {
  constructor() {
    super();
    log.push('started');
  }
  postMessage(message: object) {
    log.push('id' in message ? 'asked' : 'got ready');
  }
  terminate() {
    log.push('ended');
  }
}

const idle: (() => void)[] = [];
beforeEach(() => {
  log.length = 0;
  idle.length = 0;
  vi.stubGlobal('Worker', NotedWorker);
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
  vi.stubGlobal('cancelIdleCallback', (id: number) => idle.splice(id - 1, 1));
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
  vi.unstubAllGlobals();
});

function LetterPage() {
  useReadyPdf(stage2Request);
  return null;
}

test('while a person reads their letter, what draws it gets ready; when they go on, it ends', async () => {
  const page = render(<LetterPage />);
  expect(log).toEqual([]);
  idle.forEach((act) => act());
  await waitFor(() => expect(log).toEqual(['started', 'got ready']));
  page.rerender(<LetterPage />);
  page.unmount();
  expect(log).toEqual(['started', 'got ready', 'ended']);
});

test('a person who goes on at once has fetched nothing', () => {
  render(<LetterPage />).unmount();
  expect(idle).toEqual([]);
  expect(log).toEqual([]);
});

test('a person whose phone saves data fetches it only when they ask for it', () => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  render(<LetterPage />);
  expect(idle).toEqual([]);
});
