import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheName, fromCache, keep } from '../../src/offline/cache-files';
import type { KeptFile, KeptFiles } from '../../src/offline/kept-files';
import { forgetOldVersions } from '../../src/offline/old-versions';

const file = (path: string): KeptFile => ({ path, hash: 'sha256-x', bytes: 10, need: 'journey' });
const version = (name: string): KeptFiles => ({
  version: name,
  entry: `/assets/index-${name}.js`,
  files: [],
});

/** Caches in memory, as Node has none; each holds answers by their path. */
function memoryCaches() {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const held = all.get(name) ?? new Map<string, Response>();
    all.set(name, held);
    return Promise.resolve({
      match: (path: string) => Promise.resolve(held.get(path)),
      put: (path: string, answer: Response) => Promise.resolve(void held.set(path, answer)),
    });
  };
  const match = (path: string, { cacheName: only }: { cacheName?: string }) =>
    Promise.resolve(
      [...all]
        .filter(([name]) => only === undefined || name === only)
        .flatMap(([, held]) => held.get(path) ?? [])[0],
    );
  return {
    open,
    match,
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
}

const answerOf = (type: ResponseType, init?: ResponseInit, redirected = false) =>
  Object.defineProperties(new Response('x', init), {
    type: { value: type },
    redirected: { value: redirected },
  });

beforeEach(() => vi.stubGlobal('caches', memoryCaches()));
afterEach(() => vi.unstubAllGlobals());

test('files are fetched once, with the hash they were built with, and the bytes are counted', async () => {
  const asked: (RequestInit | undefined)[] = [];
  vi.stubGlobal('fetch', (_: string, init?: RequestInit) => {
    asked.push(init);
    return Promise.resolve(answerOf('basic'));
  });
  const files = [file('/'), file('/assets/a.js'), file('/icon.svg')];
  expect(await keep(version('1'), files)).toBe(30);
  expect(await keep(version('1'), files)).toBe(0);
  expect(asked.map((init) => [init?.integrity, init?.cache])).toEqual([
    ['sha256-x', 'no-cache'],
    ['sha256-x', 'default'],
    ['sha256-x', 'no-cache'],
  ]);
});

test.each([
  ['not found', answerOf('basic', { status: 404 })],
  ['from somewhere else', answerOf('opaque')],
  ['led somewhere else', answerOf('basic', {}, true)],
])('an answer that is %s is never kept', async (_, answer) => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  await expect(keep(version('1'), [file('/a')])).rejects.toThrow('Not to be kept: /a');
  expect(await fromCache(version('1'), '/a')).toBeUndefined();
});

test('a connection lost in the middle keeps what came, and the next attempt fetches only the rest', async () => {
  const asked: string[] = [];
  let isDown = true;
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return isDown && path === '/c'
      ? Promise.reject(new TypeError('down'))
      : Promise.resolve(answerOf('basic'));
  });
  const files = [file('/a'), file('/b'), file('/c')];
  await expect(keep(version('1'), files)).rejects.toThrow('down');
  isDown = false;
  asked.length = 0;
  expect(await keep(version('1'), files)).toBe(10);
  expect(asked).toEqual(['/c']);
});

test('a page of the older version still gets its scripts, but never the older page itself', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(answerOf('basic')));
  await keep(version('1'), [file('/'), file('/assets/old.js')]);
  expect(await fromCache(version('2'), '/assets/old.js')).toBeDefined();
  expect(await fromCache(version('2'), '/')).toBeUndefined();
});

/** A worker's scope with open pages, each of which says what it runs. */
const scopeWith = (pages: readonly string[], waiting: object | null = null) =>
  ({
    registration: { installing: null, waiting },
    clients: {
      matchAll: () =>
        Promise.resolve(
          pages.map((entry) => ({
            postMessage: (_: unknown, [port]: MessagePort[]) =>
              entry === 'silent' || port?.postMessage(entry),
          })),
        ),
    },
  }) as unknown as ServiceWorkerGlobalScope;

test.each([
  ['no page is open', [], null, true],
  ['every page runs the new version', ['/assets/index-2.js', '/assets/index-2.js'], null, true],
  ['a page still runs the old version', ['/assets/index-2.js', '/assets/index-1.js'], null, false],
  ['a page does not say what it runs', ['silent'], null, false],
  ['an even newer version is on its way', [], {}, false],
])('when %s, the old version goes or stays as it must', async (_, pages, waiting, isGone) => {
  await caches.open(cacheName(version('1')));
  await caches.open(cacheName(version('2')));
  await caches.open('of-somebody-else');
  await forgetOldVersions(scopeWith(pages, waiting), version('2'));
  const left = await caches.keys();
  expect(left.includes(cacheName(version('1')))).toBe(!isGone);
  expect(left).toEqual(expect.arrayContaining([cacheName(version('2')), 'of-somebody-else']));
});
