/** Ways through the bundle on a screen: links in the list of contents, and bookmarks beside the pages. */
import { PDFHexString, PDFName, PDFNull, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

/** A part of a page, in points from its bottom left. */
interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The top of a page, at the size at which the reader already looks. */
const topOf = (page: PDFPage) => [page.ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull];

/** Takes a page, a part of it, and where to go; makes that part lead there. */
export function linkTo(page: PDFPage, { left, bottom, right, top }: Area, target: PDFPage): void {
  const link = page.doc.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [left, bottom, right, top],
    Border: [0, 0, 0],
    F: 4,
  });
  link.set(PDFName.of('Dest'), page.doc.context.obj(topOf(target)));
  page.node.addAnnot(page.doc.context.register(link));
}

/** Takes titles with the page each leads to; gives the document bookmarks, which readers show beside the pages. */
export function addBookmarks(
  { context, catalog }: PDFDocument,
  entries: readonly { readonly title: string; readonly page: PDFPage }[],
): void {
  const outline = context.nextRef();
  const refs = entries.map(() => context.nextRef());
  const link = (name: string, ref: PDFRef | undefined) => (ref === undefined ? {} : { [name]: ref });
  entries.forEach(({ title, page }, at) => {
    const item = context.obj({
      Parent: outline,
      ...link('Prev', refs[at - 1]),
      ...link('Next', refs[at + 1]),
    });
    item.set(PDFName.of('Title'), PDFHexString.fromText(title));
    item.set(PDFName.of('Dest'), context.obj(topOf(page)));
    const ref = refs[at];
    if (ref) context.assign(ref, item);
  });
  const ends = { ...link('First', refs[0]), ...link('Last', refs.at(-1)) };
  context.assign(outline, context.obj({ Type: 'Outlines', Count: entries.length, ...ends }));
  catalog.set(PDFName.of('Outlines'), outline);
}
