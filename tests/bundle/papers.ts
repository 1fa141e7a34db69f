/** Files as people have them. All are made here: none may be a real person's. */
import { degrees, PDFDocument, PDFName, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';

export interface PaperPage {
  readonly text: string;
  readonly size?: readonly [number, number];
  /** Clockwise, in degrees. */
  readonly turned?: number;
  readonly change?: (page: PDFPage) => void;
}

async function drawn(pages: readonly PaperPage[]): Promise<PDFDocument> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const { text, size = [595.28, 841.89], turned = 0, change } of pages) {
    const page = file.addPage([size[0], size[1]]);
    page.drawText(text, { x: 60, y: size[1] / 2, size: 14, font });
    page.setRotation(degrees(turned));
    change?.(page);
  }
  return file;
}

const bytesOf = async (file: PDFDocument) => new Uint8Array(await file.save({ addDefaultPage: false }));

/** Takes what stands on each page; gives a PDF. */
export const pdf = async (...pages: readonly (string | PaperPage)[]): Promise<Uint8Array<ArrayBuffer>> =>
  bytesOf(await drawn(pages.map((page) => (typeof page === 'string' ? { text: page } : page))));

/** Takes words and how many pages; gives a PDF with the words and its own number on each page. */
export const longPdf = (words: string, pages: number): Promise<Uint8Array<ArrayBuffer>> =>
  pdf(...Array.from({ length: pages }, (_, at) => `${words} ${at + 1}`));

/** Gives a PDF that only opens with a password. */
export async function lockedPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const file = await drawn([{ text: 'Nobody may read this' }]);
  file.encrypt({ userPassword: 'secret', ownerPassword: 'other', permissions: {} });
  return bytesOf(file);
}

const latin1 = new TextEncoder();
const byHand = (...objects: readonly string[]) =>
  latin1.encode(
    [
      '%PDF-1.4',
      ...objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj`),
      'trailer << /Root 1 0 R >>\n%%EOF\n',
    ].join('\n'),
  );

/** Gives a PDF whose page tree leads back to its own beginning. */
export const ringPdf = () =>
  byHand(
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 2 /Kids [3 0 R 2 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  );

/** Gives a PDF with a page whose words are not in the file. */
export const hollowPdf = () =>
  byHand(
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 9 0 R >>',
  );

/** Gives a proper PDF without a page. */
export const pagelessPdf = () =>
  byHand('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>');

/** Takes how many pages; gives a PDF in which each page has a link to the next. */
export async function linkedPdf(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await drawn(Array.from({ length: pages }, (_, at) => ({ text: `Linked ${at + 1}` })));
  const all = file.getPages();
  for (const [at, page] of all.entries()) {
    const next = all[at + 1];
    if (!next) continue;
    const link = file.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [60, 60, 90, 90], P: page.ref });
    link.set(PDFName.of('Dest'), file.context.obj([next.ref, 'Fit']));
    page.node.addAnnot(file.context.register(link));
  }
  return bytesOf(file);
}

/** Takes what is filled in; gives a PDF with a form of one box. */
export async function filledForm(words: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await drawn([{ text: 'Complaint form' }]);
  const box = file.getForm().createTextField('what');
  box.addToPage(file.getPage(0), { x: 60, y: 300, width: 300, height: 30 });
  box.setText(words);
  return bytesOf(file);
}

/** Takes how many pages; gives a PDF of empty pages, each with a link to the next, quicker than pdf-lib could. */
export function chainPdf(pages: number): Uint8Array<ArrayBuffer> {
  const first = 3;
  const numbers = Array.from({ length: pages }, (_, at) => first + at);
  const link = (next: number) =>
    `[<< /Type /Annot /Subtype /Link /Rect [9 9 50 50] /Dest [${next} 0 R /Fit] >>]`;
  return byHand(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    ...numbers.map((number) => {
      const next = number + 1 < first + pages ? number + 1 : first;
      return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots ${link(next)} >>`;
    }),
  );
}
