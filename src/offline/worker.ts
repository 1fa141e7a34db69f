/**
 * The service worker: after the first visit, everything works without a connection. It holds the built files and
 * nothing else: what a person types never passes through it. `.tools/offline-worker.ts` writes the list of files.
 */
import { fromCache, keep } from './cache-files';
import { howToAnswer } from './how-to-answer';
import type { KeptFiles } from './kept-files';
import type { Kept, ToWorker } from './messages';
import { forgetOldVersions } from './old-versions';

declare const self: ServiceWorkerGlobalScope;
declare const KEPT_FILES: KeptFiles;

const kept = KEPT_FILES;
const journey = kept.files.filter(({ need }) => need === 'journey');
/** How long a page may be on its way, in milliseconds, before the kept one is shown in its place. */
const patience = 4_000;

const later = (ms: number) => new Promise<undefined>((done) => setTimeout(() => done(undefined), ms));

/** The newest page there is; the kept one when the host cannot be reached, is slow, or has broken down. */
async function page(request: Request): Promise<Response> {
  const asked = fetch(request).catch(() => undefined);
  const fresh = await Promise.race([asked, later(patience)]);
  if (fresh && fresh.status < 500) return fresh;
  return (await fromCache(kept, '/')) ?? (await asked) ?? Response.error();
}

/** The kept file; if this version has not fetched it yet, it is kept from now on. */
async function file(request: Request, path: string): Promise<Response> {
  const found = await fromCache(kept, path);
  if (found) return found;
  const listed = kept.files.filter((one) => one.path === path);
  if (listed.length === 0) return fetch(request);
  await keep(kept, listed).catch(() => undefined);
  return (await fromCache(kept, path)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keep(kept, journey)));

self.addEventListener('activate', (event) =>
  event.waitUntil(self.clients.claim().then(() => forgetOldVersions(self, kept))),
);

self.addEventListener('fetch', (event) => {
  const way = howToAnswer(event.request, self.location.origin, kept);
  if (way.how === 'page') event.respondWith(page(event.request));
  if (way.how === 'file') event.respondWith(file(event.request, way.path));
});

async function keepFor(what: 'journey' | 'all', port: MessagePort | undefined) {
  const answer = await keep(kept, what === 'all' ? kept.files : journey).then(
    (fetched): Kept => ({ isKept: true, fetched }),
    (): Kept => ({ isKept: false }),
  );
  port?.postMessage(answer);
  await forgetOldVersions(self, kept);
}

/** What comes here is from pages of this site alone, and all of those are ours. */
const isForUs = (told: unknown): told is ToWorker =>
  typeof told === 'object' && told !== null && 'tell' in told;

self.addEventListener('message', (event) => {
  const told: unknown = event.data;
  if (!isForUs(told)) return;
  if (told.tell === 'keep') event.waitUntil(keepFor(told.what, event.ports[0]));
  else event.waitUntil(self.skipWaiting());
});
