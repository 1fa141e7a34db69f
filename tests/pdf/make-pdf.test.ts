import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GetReady, PdfAnswer, PdfRequest } from '../../src/pdf/messages';
import { stage2Request } from './sample-letter';

type Behaviour = (request: PdfRequest) => PdfAnswer | 'breaks down' | 'is silent';

/** Stands for the browser's worker: the real one is tried in the browser tests. */
class FakeWorker extends EventTarget {
  static started = 0;
  static ended = 0;
  /** How often one was told to get ready. */
  static readied = 0;
  static behaviour: Behaviour;
  constructor() {
    super();
    FakeWorker.started += 1;
  }
  postMessage(request: PdfRequest | GetReady) {
    if (!('id' in request)) {
      FakeWorker.readied += 1;
      return;
    }
    const answer = FakeWorker.behaviour(request);
    if (answer === 'is silent') return;
    queueMicrotask(() =>
      this.dispatchEvent(
        answer === 'breaks down' ? new Event('error') : new MessageEvent('message', { data: answer }),
      ),
    );
  }
  terminate() {
    FakeWorker.ended += 1;
  }
}

const bytes = new Uint8Array([37, 80, 68, 70]);
const draws: Behaviour = ({ id }) => ({ id, bytes });

beforeEach(() => {
  FakeWorker.started = 0;
  FakeWorker.ended = 0;
  FakeWorker.readied = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { origin: 'https://letters.example' });
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const load = () => import('../../src/pdf/make-pdf');

test('a person who makes two letters waits for the worker to start only once', async () => {
  const { makePdf } = await load();
  FakeWorker.behaviour = draws;
  await expect(Promise.all([makePdf(stage2Request), makePdf(stage2Request)])).resolves.toEqual([
    bytes,
    bytes,
  ]);
  expect(FakeWorker.started).toBe(1);
});

test.each([
  ['without a connection, the fonts cannot be fetched', 'fonts', ({ id }) => ({ id, failed: 'fonts' })],
  ['the letter cannot be drawn', 'drawing', ({ id }) => ({ id, failed: 'drawing' })],
  ['the worker breaks down', 'start', () => 'breaks down'],
] satisfies [string, string, Behaviour][])(
  '%s: the page learns why, and a second try may work',
  async (_, why, behaviour) => {
    const { makePdf } = await load();
    FakeWorker.behaviour = behaviour;
    await expect(makePdf(stage2Request)).rejects.toMatchObject({ why });
    FakeWorker.behaviour = draws;
    await expect(makePdf(stage2Request)).resolves.toEqual(bytes);
    expect(FakeWorker.started).toBe(2);
  },
);

test('a phone that is too slow is not waited for without end', async () => {
  vi.useFakeTimers();
  const { makePdf } = await load();
  FakeWorker.behaviour = () => 'is silent';
  const refused = expect(makePdf(stage2Request)).rejects.toMatchObject({ why: 'time' });
  await vi.advanceTimersByTimeAsync(90_000);
  await refused;
});

test('a browser without such workers still shows the letter', async () => {
  const { makePdf } = await load();
  vi.stubGlobal('Worker', undefined);
  await expect(makePdf(stage2Request)).rejects.toMatchObject({ why: 'start' });
});

describe('on the page of a letter, the worker', () => {
  test('is got ready once, draws every letter of it and ends when the person goes on', async () => {
    const { holdWorker, makePdf } = await load();
    FakeWorker.behaviour = draws;
    const release = holdWorker(stage2Request);
    await makePdf(stage2Request);
    await makePdf(stage2Request);
    expect([FakeWorker.started, FakeWorker.readied, FakeWorker.ended]).toEqual([1, 1, 0]);
    release();
    expect(FakeWorker.ended).toBe(1);
  });

  test('finishes what somebody waits for, and ends then', async () => {
    const { holdWorker, makePdf } = await load();
    FakeWorker.behaviour = draws;
    const release = holdWorker(stage2Request);
    const drawn = makePdf(stage2Request);
    release();
    expect(FakeWorker.ended).toBe(0);
    await expect(drawn).resolves.toEqual(bytes);
    expect(FakeWorker.ended).toBe(1);
  });

  test('that could not get ready is followed by a new one, and the person notices nothing', async () => {
    const { holdWorker, makePdf } = await load();
    holdWorker(stage2Request);
    FakeWorker.behaviour = ({ id }) => (FakeWorker.started === 1 ? { id, failed: 'fonts' } : { id, bytes });
    await expect(makePdf(stage2Request)).resolves.toEqual(bytes);
    expect(FakeWorker.started).toBe(2);
  });

  test('and without a connection they learn that after one more try', async () => {
    const { holdWorker, makePdf } = await load();
    holdWorker(stage2Request);
    FakeWorker.behaviour = ({ id }) => ({ id, failed: 'fonts' });
    await expect(makePdf(stage2Request)).rejects.toMatchObject({ why: 'fonts' });
    expect(FakeWorker.started).toBe(2);
  });

  test('is not missed where the browser has none', async () => {
    vi.stubGlobal('Worker', undefined);
    const { holdWorker } = await load();
    expect(() => holdWorker(stage2Request)()).not.toThrow();
  });
});

test('a worker that nobody holds leaves the memory when the letter is drawn', async () => {
  const { makePdf } = await load();
  FakeWorker.behaviour = draws;
  await makePdf(stage2Request);
  expect([FakeWorker.started, FakeWorker.ended]).toEqual([1, 1]);
});
