import type { LetterDocument } from '../domain/letters/letter-document';

/** Lets the worker get ready for a letter. React elements cannot be sent, so it draws the plain letter itself. */
export interface GetReady {
  readonly letter: LetterDocument;
  /** The page's origin: react-pdf fetches fonts by whole addresses only. */
  readonly origin: string;
}

/** Asks for the letter's PDF; the answer has the same number. */
export interface PdfRequest extends GetReady {
  readonly id: number;
}

/** `fonts`: a font file could not be fetched, most likely because there is no connection. */
export type WorkerFailure = 'fonts' | 'drawing';

export type PdfAnswer =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly failed: WorkerFailure };
