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

/** Pages on which a letter may be wanted at any moment. */
let holders = 0;

/** An idle worker holds fonts and a library in memory: it goes when no page expects to need it. */
function endIfUnwanted() {
  if (holders > 0 || waiting.size > 0) return;
  worker?.terminate();
  worker = undefined;
}

function tell(message: PdfRequest | GetReady) {
  worker ??= start();
  worker.postMessage(message);
}

function drawn(letter: LetterDocument): Promise<Uint8Array<ArrayBuffer>> {
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

/**
 * Starts the worker before it is needed and lets it fetch its fonts and draw for nobody, so that a tap on the button
 * need only draw. What fails here is silent: `makePdf` then starts from nothing.
 * @param letter the letter as it is now; it decides which fonts are fetched.
 * @returns what ends the worker, once nobody waits for it any more. To be called once.
 */
export function holdWorker(letter: LetterDocument): () => void {
  holders += 1;
  if (worker === undefined) {
    try {
      tell({ letter, origin: location.origin });
    } catch {
      worker = undefined;
    }
  }
  return () => {
    holders -= 1;
    endIfUnwanted();
  };
}

/**
 * Draws a letter as a PDF, in a worker that is started when it is first needed.
 * @param letter the letter.
 * @returns the bytes of the file. Rejects with a `PdfError`; trying again starts a new worker.
 */
export async function makePdf(letter: LetterDocument): Promise<Uint8Array<ArrayBuffer>> {
  const isStarted = worker !== undefined;
  try {
    return await drawn(letter);
  } catch (error) {
    // One that was started before may have lost its fonts or been ended by the phone: a new one gets its chance.
    if (!isStarted || !(error instanceof PdfError) || error.why === 'time') throw error;
    return await drawn(letter);
  } finally {
    endIfUnwanted();
  }
}
