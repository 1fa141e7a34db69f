import type { LetterDocument } from '../domain/letters/letter-document';
import { drawn, endIfIdle, isStarted, PdfError, tell } from './running-worker';

/** Pages on which a letter may be wanted at any moment. */
let holders = 0;

function endIfUnwanted() {
  if (holders === 0) endIfIdle();
}

/**
 * Starts the worker before it is needed and lets it fetch its fonts and draw for nobody, so that a tap on the button
 * need only draw. What fails here is silent: `makePdf` then starts from nothing.
 * @param letter the letter as it is now; it decides which fonts are fetched.
 * @returns what ends the worker, once nobody waits for it any more. To be called once.
 */
export function holdWorker(letter: LetterDocument): () => void {
  holders += 1;
  if (!isStarted()) {
    try {
      tell({ letter, origin: location.origin });
    } catch {
      endIfIdle();
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
  const wasStarted = isStarted();
  try {
    return await drawn(letter);
  } catch (error) {
    // One that was started before may have lost its fonts or been ended by the phone: a new one gets its chance.
    if (!wasStarted || !(error instanceof PdfError) || error.why === 'time') throw error;
    return await drawn(letter);
  } finally {
    endIfUnwanted();
  }
}
