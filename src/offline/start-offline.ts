import { needWords } from '../i18n';
import type { Kept, ToWorker } from './messages';
import { whichVersion } from './messages';
import { showNotices } from './notices';
import { OfflineNotices } from './OfflineNotices';
import { changeWorkerState } from './worker-state';

interface Connection {
  readonly saveData?: boolean;
}

/** Not every browser says; who says nothing is not known to save. */
const savesData = (): boolean => {
  const { connection }: Navigator & { readonly connection?: Connection } = navigator;
  return connection?.saveData === true;
};

/** How long a person who has pressed the button waits for the newer version, in milliseconds. */
const longest = 3_000;

const tell = (worker: ServiceWorker, message: ToWorker, ports: MessagePort[] = []) =>
  worker.postMessage(message, ports);

/** Has a worker fetch what it misses. Gives whether all of it is there; false too when the worker is gone. */
function keepIn(worker: ServiceWorker, what: 'journey' | 'all'): Promise<boolean> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Kept>) => done(data.isKept);
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant') done(false);
    });
    tell(worker, { tell: 'keep', what }, [port2]);
  });
}

/** The path of the script that started this page, by which the worker knows its version. */
const entry = (): string => {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script ? new URL(script.src).pathname : '';
};

/** Offers a version that waits. It takes over only when the person presses the button; then the page is loaded anew. */
async function offer(waiting: ServiceWorker, what: 'journey' | 'all') {
  await keepIn(waiting, what);
  if (waiting.state !== 'installed') return;
  const takeNewer = () => {
    const load = () => location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', load, { once: true });
    // An old worker that is busy keeps the new one waiting; the page itself is the newest there is all the same.
    setTimeout(load, longest);
    tell(waiting, { tell: 'takeOver' });
  };
  changeWorkerState({ takeNewer });
}

/** Calls back when a worker has been installed and waits for the pages of an older version to be closed. */
function onWaiting(registration: ServiceWorkerRegistration, found: (waiting: ServiceWorker) => void) {
  const look = () => {
    if (registration.waiting && registration.active) found(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/offline-worker.js', {
    updateViaCache: 'none',
  });
  const saves = savesData();
  const what = saves ? 'journey' : 'all';
  onWaiting(registration, (waiting) => void offer(waiting, what));
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return;
  changeWorkerState({ kept: 'journey', savesData: saves });
  if (await keepIn(active, what)) changeWorkerState({ kept: what });
}

/**
 * Has the browser keep the app for when there is no connection, and shows
 * what comes of it. Where no worker can run (a private window, an old browser) everything goes on as before. Rejects
 * where the browser refuses the worker.
 */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    if (data === whichVersion) ports[0]?.postMessage(entry());
  });
  navigator.serviceWorker.startMessages();
  await needWords('offline');
  showNotices(OfflineNotices);
  await register();
}
