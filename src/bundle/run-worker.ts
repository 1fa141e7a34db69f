import type { BundleAnswer, BundleRequest } from './messages';

/**
 * How a worker ended. `stuck` and `crashed` name the file it was at, if it was at one: a file can be so damaged that
 * reading it never ends, or fills the memory.
 */
export type Ending =
  | { readonly how: 'finished' }
  | { readonly how: 'stopped' }
  | { readonly how: 'stuck'; readonly at: number | undefined }
  | { readonly how: 'crashed'; readonly at: number | undefined };

export interface RunOptions {
  /** Ends the worker at once, whatever it is doing. */
  readonly signal: AbortSignal;
  readonly hear: (answer: BundleAnswer) => void;
  /** How long the worker may be silent before it is given up, in milliseconds. */
  readonly patience: number;
}

const start = () =>
  new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module', name: 'bundle-worker' });

/**
 * Has a new worker do something; it is gone when that ends.
 * @param request what to do.
 * @returns how it ended. Never rejects.
 */
export function runWorker(request: BundleRequest, { signal, hear, patience }: RunOptions): Promise<Ending> {
  if (signal.aborted) return Promise.resolve({ how: 'stopped' });
  const worker = start();
  let at: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<Ending>((end) => {
    const waitAgain = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ how: 'stuck', at }), patience);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<BundleAnswer>) => {
      waitAgain();
      if (data.tells === 'at') at = data.id;
      // After the last paper, no paper is to blame.
      if (data.tells === 'step' && data.step.step !== 'paper') at = undefined;
      if (data.tells === 'end') end({ how: 'finished' });
      else hear(data);
    });
    worker.addEventListener('error', () => end({ how: 'crashed', at }));
    worker.addEventListener('messageerror', () => end({ how: 'crashed', at }));
    signal.addEventListener('abort', () => end({ how: 'stopped' }), { once: true });
    waitAgain();
    worker.postMessage(request);
  });
  return ended.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
