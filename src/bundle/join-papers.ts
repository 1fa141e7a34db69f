import { PDFRef, type PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { pagesOf } from './add-paper';
import { whyOf } from './left-out-error';
import { letterId, type BundleToMake, type LeftOut, type Step } from './messages';
import { readyForStamp } from './page-stamp';

/** What the caller hears while a bundle is made. */
export interface Listener {
  readonly at: (id: number) => void;
  readonly step: (step: Step) => void;
}

/** Reading is most of the work: its part of the bar. */
export const shareOfReading = 0.7;

export interface Joined {
  readonly letter?: readonly PDFPage[];
  readonly papers: readonly { readonly title: string | undefined; readonly pages: readonly PDFPage[] }[];
  readonly leftOut: readonly LeftOut[];
}

/** Adds all pages of a file, or none and nothing else of it. */
async function join(bundle: PDFDocument, file: Blob, font: PDFFont): Promise<readonly PDFPage[]> {
  const { context } = bundle;
  const before = context.largestObjectNumber;
  try {
    const pages = await pagesOf(file, bundle);
    for (const page of pages) readyForStamp(page, font);
    await bundle.flush();
    return pages;
  } catch (error) {
    for (let number = before + 1; number <= context.largestObjectNumber; number += 1) {
      context.delete(PDFRef.of(number));
    }
    throw error;
  }
}

/**
 * Reads the letter and the papers one after the other. None of their pages is added to the bundle yet.
 * @param bundle the document to copy them to. @param font the font of the page numbers.
 * @param asked the papers and the letter. @param listener hears what is being read.
 * @returns the pages of each file, and the files that had to be left out. Never rejects because of a file.
 */
export async function joinAll(
  bundle: PDFDocument,
  font: PDFFont,
  { papers, letter }: BundleToMake,
  listener: Listener,
): Promise<Joined> {
  // What all pages share must be there before the first file, and so outlive the end of a broken one.
  bundle.context.getPushGraphicsStateContentStream();
  bundle.context.getPopGraphicsStateContentStream();
  await bundle.flush();
  const sizes = papers.reduce((sum, { file }) => sum + file.size, 1);
  const leftOut: LeftOut[] = [];
  const joined: { title: string | undefined; pages: readonly PDFPage[] }[] = [];
  async function tryToJoin(id: number, file: Blob) {
    listener.at(id);
    try {
      return await join(bundle, file, font);
    } catch (error) {
      leftOut.push({ id, why: whyOf(error) });
      return undefined;
    }
  }
  const letterPages = letter && (await tryToJoin(letterId, new Blob([letter])));
  let read = 0;
  for (const [at, { id, file, title }] of papers.entries()) {
    listener.step({ step: 'paper', at: at + 1, of: papers.length, share: (read / sizes) * shareOfReading });
    const pages = await tryToJoin(id, file);
    if (pages) joined.push({ title, pages });
    read += file.size;
  }
  return { papers: joined, leftOut, ...(letterPages && { letter: letterPages }) };
}
