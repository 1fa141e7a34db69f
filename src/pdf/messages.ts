import type { LetterDocument } from '../domain/letters/letter-document';

/** What the page asks of the worker. React elements cannot be sent, so the worker draws the plain letter itself. */
export interface PdfRequest {
  readonly id: number;
  readonly letter: LetterDocument;
  /** The page's origin: react-pdf fetches fonts by whole addresses only. */
  readonly origin: string;
}

/** `fonts`: a font file could not be fetched, most likely because there is no connection. */
export type WorkerFailure = 'fonts' | 'drawing';

export type PdfAnswer =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly failed: WorkerFailure };
