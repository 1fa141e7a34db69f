import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
  type PDFRef,
  type PDFDocument,
} from '@cantoo/pdf-lib';
import { closeDrawing } from './close-drawing';
import { LeftOutError } from './left-out-error';
import { openPdf } from './open-pdf';
import { putBack, takeOff } from './page-notes';

/** What a page need not bring along: scripts, other programs' notes, previews, and threads through the whole file. */
const pageExtras = ['AA', 'B', 'LastModified', 'Metadata', 'PieceInfo', 'StructParents', 'Thumb'];

function clean({ node }: PDFPage): void {
  for (const extra of pageExtras) node.delete(PDFName.of(extra));
  if (!(node.lookup(PDFName.Annots) instanceof PDFArray)) node.delete(PDFName.Annots);
}

/** Forms become plain pages: outside their own file, what was filled in would not show everywhere. */
function flattenForm(source: PDFDocument): void {
  const form = source.catalog.lookup(PDFName.of('AcroForm'));
  if (!(form instanceof PDFDict)) return;
  form.delete(PDFName.of('XFA'));
  source.getForm().flatten();
}

/** Two pages may be one object, or share the list of their parts; each is written on by itself, so each gets its own. */
function copyPage(page: PDFPage, copier: PDFObjectCopier, bundle: PDFDocument, used: Set<PDFRef>): PDFPage {
  const isNew = !used.has(page.ref);
  used.add(page.ref);
  const ref = isNew ? copier.copy(page.ref) : bundle.context.register(copier.copy(page.node));
  const leaf = bundle.context.lookup(ref);
  if (!(leaf instanceof PDFPageLeaf)) throw new LeftOutError('broken');
  const contents = leaf.lookup(PDFName.Contents);
  if (contents instanceof PDFArray) leaf.set(PDFName.Contents, contents.clone());
  const copy = PDFPage.of(leaf, ref, bundle);
  closeDrawing(copy);
  return copy;
}

async function openFlat(bytes: Uint8Array): Promise<PDFDocument> {
  const source = await openPdf(bytes);
  try {
    flattenForm(source);
    return source;
  } catch {
    // Half a flattened form is worse than a form, so the file is opened anew.
    return openPdf(bytes);
  }
}

/**
 * Copies all pages of a PDF, each with its own size and turn. Scripts and hidden notes stay behind.
 * @param bytes the whole file.
 * @param bundle the document they are copied to; they still have to be added to it.
 * @returns the pages in order. Rejects with a `LeftOutError`, or another error if the file is broken.
 */
export async function copyPdf(bytes: Uint8Array, bundle: PDFDocument): Promise<readonly PDFPage[]> {
  const source = await openFlat(bytes);
  await source.flush();
  const pages = source.getPages();
  pages.forEach(clean);
  const copier = PDFObjectCopier.for(source.context, bundle.context);
  const used = new Set<PDFRef>();
  const links = takeOff(pages);
  const copies = pages.map((page) => copyPage(page, copier, bundle, used));
  putBack(links, copies);
  return copies;
}
