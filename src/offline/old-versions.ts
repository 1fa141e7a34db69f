import { cacheName, cachePrefix } from './cache-files';
import type { KeptFiles } from './kept-files';
import { whichVersion } from './messages';

/** How long an open page has to answer, in milliseconds. A page that is asleep says nothing, and is not to be harmed. */
const patience = 2_000;

const runs = (page: Client): Promise<unknown> =>
  new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => answered(data);
    setTimeout(() => answered(undefined), patience);
    page.postMessage(whichVersion, [port2]);
  });

/**
 * Takes the worker's own scope and its version; forgets the files of older versions, unless an open page runs one of
 * them or does not say which it runs, or a newer version is on its way. Never rejects because of a silent page.
 */
export async function forgetOldVersions(scope: ServiceWorkerGlobalScope, version: KeptFiles): Promise<void> {
  const { installing, waiting } = scope.registration;
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix) && name !== cacheName(version),
  );
  if (old.length === 0 || installing || waiting) return;
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const running = await Promise.all(pages.map(runs));
  if (running.every((entry) => entry === version.entry)) {
    await Promise.all(old.map((name) => caches.delete(name)));
  }
}
