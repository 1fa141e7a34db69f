import type { KeptFile, KeptFiles } from './kept-files';

/** What the names of all our caches begin with. */
export const cachePrefix = 'next-stage-';

/** Takes a version's files; gives the name of its cache. */
export const cacheName = ({ version }: KeptFiles): string => cachePrefix + version;

/** So few at a time that the page's own requests are never behind a queue. */
const atOnce = 2;

/**
 * Whether an answer may be kept: our own, whole, and not led somewhere else. The bytes themselves are checked by the
 * browser, against the hash that `integrity` names.
 */
const isOurs = (answer: Response) => answer.ok && answer.type === 'basic' && !answer.redirected;

async function fetchInto(cache: Cache, { path, hash, bytes }: KeptFile): Promise<number> {
  if (await cache.match(path, { ignoreVary: true })) return 0;
  // The name of an asset holds its content: what the browser has of it already is as good as new.
  const answer = await fetch(path, {
    integrity: hash,
    cache: path.startsWith('/assets/') ? 'default' : 'no-cache',
    credentials: 'omit',
    priority: 'low',
  });
  if (!isOurs(answer)) throw new Error(`Not to be kept: ${path} came with ${answer.status}`);
  await cache.put(path, answer);
  return bytes;
}

/**
 * Takes a version and some of its files; fetches those that are not kept yet. Gives the bytes fetched, before any
 * compression. Rejects when one cannot be fetched or has other bytes than it was built with; what came before it stays
 * kept, so that the next attempt goes on from there.
 */
export async function keep(version: KeptFiles, files: readonly KeptFile[]): Promise<number> {
  const cache = await caches.open(cacheName(version));
  const waiting = [...files];
  let fetched = 0;
  const fetchNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const bytes = await fetchInto(cache, next);
      fetched += bytes;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  return fetched;
}

/**
 * Takes a version and a path; gives the kept file, from this version or, where the name holds the content, from an
 * older one that an open page still runs. Gives undefined when it is not kept.
 */
export async function fromCache(version: KeptFiles, path: string): Promise<Response | undefined> {
  const own = await caches.match(path, { cacheName: cacheName(version), ignoreVary: true });
  if (own || !path.startsWith('/assets/')) return own;
  return caches.match(path, { ignoreVary: true });
}
