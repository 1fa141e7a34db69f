import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { copyPdf } from './add-pdf';
import { photoPage } from './add-photo';
import { bytesForKind, kindOf } from './file-kind';
import { LeftOutError } from './left-out-error';
import type { PaperKind } from './messages';
import { openPdf } from './open-pdf';
import { tryPhoto, uprightPhoto } from './upright-photo';

/** Reads a file that may have been moved or deleted since it was chosen. */
async function read(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new LeftOutError('unreadable');
  }
}

async function typeOf(file: Blob): Promise<string> {
  if (file.size === 0) throw new LeftOutError('empty');
  const type = kindOf(await read(file.slice(0, bytesForKind)));
  if (type === undefined) throw new LeftOutError('notKnown');
  return type;
}

/**
 * Whether a file can be part of the bundle.
 * @param file what the person chose.
 * @returns what it is and how many pages it has. Rejects with a `LeftOutError`, or another error if it is broken.
 */
export async function lookAt(file: Blob): Promise<{ kind: PaperKind; pages: number }> {
  const type = await typeOf(file);
  if (type === 'application/pdf')
    return { kind: 'pdf', pages: (await openPdf(await read(file))).getPageCount() };
  await tryPhoto(file, type);
  return { kind: 'photo', pages: 1 };
}

/**
 * Copies a file into the bundle.
 * @param file a PDF or a photo.
 * @param bundle the document; the pages still have to be added to it.
 * @returns its pages in order. Rejects with a `LeftOutError`, or another error if it is broken.
 */
export async function pagesOf(file: Blob, bundle: PDFDocument): Promise<readonly PDFPage[]> {
  const type = await typeOf(file);
  if (type === 'application/pdf') return copyPdf(await read(file), bundle);
  return [await photoPage(await uprightPhoto(file, type), bundle)];
}
