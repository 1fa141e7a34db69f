import type { LetterDocument } from '../domain/letters/letter-document';
import type { GetReady, PdfAnswer, PdfRequest, WorkerFailure } from './messages';

/** Why there is no PDF. `start`: the worker could not be loaded or broke down; `time`: it took too long. */
export type PdfFailure = WorkerFailure | 'start' | 'time';

/** What `makePdf` rejects with. The letter on the page and its plain text are still there to be used. */
export class PdfError extends Error {
  constructor(readonly why: PdfFailure) {
    super(`No PDF: ${why}`);
  }
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: PdfError) => void;
}

/** Twenty pages take 2 seconds on a desk computer; an old phone may need ten times as long. */
const patience = 90_000;

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Ends the worker, so that the next try starts from nothing, and tells everyone who waits. */
function giveUp(why: PdfFailure) {
  worker?.terminate();
  worker = undefined;
  const left = [...waiting.values()];
  waiting.clear();
  for (const { reject } of left) reject(new PdfError(why));
}

function start(): Worker {
  const started = new Worker(new URL('./letter-worker.ts', import.meta.url), {
    type: 'module',
    name: 'letter-worker',
  });
  /** A worker that has been given up may still report its end. */
  const fail = (why: PdfFailure) => {
    if (worker === started) giveUp(why);
  };
  started.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => {
    if ('failed' in data) {
      fail(data.failed);
      return;
    }
    waiting.get(data.id)?.resolve(data.bytes);
    waiting.delete(data.id);
  });
  started.addEventListener('error', () => fail('start'));
  started.addEventListener('messageerror', () => fail('start'));
  return started;
}

/** Starts the worker where there is none, and sends it a message. Throws where workers cannot be started. */
export function tell(message: PdfRequest | GetReady) {
  worker ??= start();
  worker.postMessage(message);
}

/** Takes a letter; gives its PDF as the worker draws it, or rejects with a PdfError. */
export function drawn(letter: LetterDocument): Promise<Uint8Array<ArrayBuffer>> {
  const id = (lastId += 1);
  let timer: ReturnType<typeof setTimeout>;
  const bytes = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    timer = setTimeout(() => giveUp('time'), patience);
    waiting.set(id, { resolve, reject });
    try {
      tell({ id, letter, origin: location.origin });
    } catch {
      giveUp('start');
    }
  });
  return bytes.finally(() => clearTimeout(timer));
}

/** Whether a worker has been started that may still answer. */
export const isStarted = (): boolean => worker !== undefined;

/** Ends a worker that nobody waits for: an idle one holds fonts and a library in memory. */
export function endIfIdle() {
  if (waiting.size > 0) return;
  worker?.terminate();
  worker = undefined;
}
