/** What the page does when a worker is stuck or breaks down. The real worker is tried in tests/browser. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAtFiles, type Looked } from '../../src/bundle/look-at-files';
import { makeBundle } from '../../src/bundle/make-bundle';
import type { BundleAnswer, BundleRequest, BundleToMake } from '../../src/bundle/messages';
import { wordsFor } from './make';

type Behaviour = (request: BundleRequest, tell: (answer: BundleAnswer | 'breaks down') => void) => void;

class FakeWorker extends EventTarget {
  static behaviour: Behaviour;
  static alive = 0;
  static started = 0;
  constructor() {
    super();
    FakeWorker.alive += 1;
    FakeWorker.started += 1;
  }
  postMessage(request: BundleRequest) {
    FakeWorker.behaviour(request, (answer) =>
      queueMicrotask(() =>
        this.dispatchEvent(
          answer === 'breaks down' ? new Event('error') : new MessageEvent('message', { data: answer }),
        ),
      ),
    );
  }
  terminate() {
    FakeWorker.alive -= 1;
  }
}

beforeEach(() => {
  FakeWorker.alive = 0;
  FakeWorker.started = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  expect(FakeWorker.alive).toBe(0);
});

const files = [1, 2, 3].map((id) => ({ id, file: new Blob(['x']) }));
const never = new AbortController().signal;
const made = { file: new Blob(['made']), pages: 3, leftOut: [] };
const bundle = async (): Promise<BundleToMake> => ({ papers: files, words: await wordsFor(3) });

/** A worker that goes through the files as the real one does, but for one at which something happens. */
const through =
  (bad: number, happens: 'breaks down' | 'is silent'): Behaviour =>
  (request, tell) => {
    const all = request.ask === 'look' ? request.files : request.bundle.papers;
    for (const { id } of all) {
      tell({ tells: 'at', id });
      if (id === bad && happens === 'breaks down') tell('breaks down');
      if (id === bad) return;
      if (request.ask === 'look') tell({ tells: 'fine', id, kind: 'pdf', pages: id });
    }
    if (request.ask === 'make') tell({ tells: 'made', made });
    tell({ tells: 'end' });
  };

test.each([
  ['breaks the worker', 'breaks down', 'broken'],
  ['keeps the worker busy for ever', 'is silent', 'tooLong'],
] as const)('a file that %s is left out, and the files after it are looked at', async (_, happens, why) => {
  FakeWorker.behaviour = through(2, happens);
  const heard: Looked[] = [];
  const looking = lookAtFiles(files, (looked) => heard.push(looked), never);
  await vi.runAllTimersAsync();
  await looking;
  expect(heard).toEqual([
    { id: 1, kind: 'pdf', pages: 1 },
    { id: 2, why },
    { id: 3, kind: 'pdf', pages: 3 },
  ]);
});

test.each([
  ['breaks the worker', 'breaks down', 'broken'],
  ['keeps the worker busy for ever', 'is silent', 'tooLong'],
] as const)('when a paper %s, the file is made without it and says so', async (_, happens, why) => {
  FakeWorker.behaviour = through(2, happens);
  const making = makeBundle(await bundle(), () => {}, never);
  await vi.runAllTimersAsync();
  expect(await making).toEqual({ how: 'made', made: { ...made, leftOut: [{ id: 2, why }] } });
});

test('without a connection no file is called broken, and making fails without an end of tries', async () => {
  FakeWorker.behaviour = (_, tell) => tell('breaks down');
  const heard: Looked[] = [];
  await lookAtFiles(files, (looked) => heard.push(looked), never);
  expect(heard).toEqual(files.map(({ id }) => ({ id, why: 'start' })));
  expect(await makeBundle(await bundle(), () => {}, never)).toEqual({ how: 'failed' });
  expect(FakeWorker.started).toBe(2);
});

test('a worker that breaks down while it saves blames no paper', async () => {
  FakeWorker.behaviour = (_, tell) => {
    tell({ tells: 'at', id: 3 });
    tell({ tells: 'step', step: { step: 'saving', share: 0.8 } });
    tell('breaks down');
  };
  expect(await makeBundle(await bundle(), () => {}, never)).toEqual({ how: 'failed' });
});

test('Cancel ends a worker that does not answer any more', async () => {
  FakeWorker.behaviour = (_, tell) => tell({ tells: 'at', id: 1 });
  const stopping = new AbortController();
  const making = makeBundle(await bundle(), () => {}, stopping.signal);
  await Promise.resolve();
  stopping.abort();
  expect(await making).toEqual({ how: 'stopped' });
});
