import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  PDFDocument,
  PDFName,
  PDFStream,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { LeftOutError } from './left-out-error';

/** The library mends what it can, and would give an empty page where the words of a page are damaged or missing. */
function hasItsContent({ node, doc }: PDFPage): boolean {
  const given = node.get(PDFName.Contents);
  if (given === undefined) return true;
  const content = doc.context.lookup(given);
  if (content instanceof PDFArray) {
    return content.asArray().every((part) => doc.context.lookup(part) instanceof PDFStream);
  }
  return content instanceof PDFStream;
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    // In a worker nobody waits for a turn, so there is no need to pause.
    return await PDFDocument.load(bytes, { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false });
  } catch (error) {
    throw new LeftOutError(error instanceof EncryptedPDFError ? 'locked' : 'broken');
  }
}

/**
 * Opens a PDF that somebody else made.
 * @param bytes the whole file.
 * @returns the document, with one page or more, all of them whole. Rejects with a `LeftOutError`: `locked` if it is
 * encrypted, or `broken`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const opened = await load(bytes);
  let pages: readonly PDFPage[];
  try {
    pages = opened.getPages();
  } catch {
    // Page trees that lead in circles end here too: the walk through them runs out of room.
    throw new LeftOutError('broken');
  }
  if (pages.length === 0 || !pages.every(hasItsContent)) throw new LeftOutError('broken');
  return opened;
}
