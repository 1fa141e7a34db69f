/** What lies on a page and not in it: links, comments, and what programs hide there. */
import { PDFArray, PDFDict, PDFName, PDFRef, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/** A link from page to page of one file. */
interface LocalLink {
  /** The page it is on, its place among the notes of that page, and the page it leads to, each from 0. */
  readonly from: number;
  readonly place: number;
  readonly to: number;
  /** Which part of that page it shows, and how large. */
  readonly view: readonly PDFObject[];
}

const name = {
  action: PDFName.of('A'),
  automatic: PDFName.of('AA'),
  destination: PDFName.of('Dest'),
  inAction: PDFName.of('D'),
  kind: PDFName.of('S'),
  next: PDFName.of('Next'),
  page: PDFName.of('P'),
};

const actionOf = (note: PDFDict) => {
  const action = note.lookup(name.action);
  return action instanceof PDFDict ? action : undefined;
};

function notesOf({ node }: PDFPage): readonly (PDFDict | undefined)[] {
  const notes = node.lookup(PDFName.Annots);
  if (!(notes instanceof PDFArray)) return [];
  return notes.asArray().map((_, at) => {
    const note = notes.lookup(at);
    return note instanceof PDFDict ? note : undefined;
  });
}

/** Web addresses stay. Scripts and programs go, and so does every way from this page to another: see `takeOff`. */
function disarm(note: PDFDict): void {
  const action = actionOf(note);
  const isWeb = action?.lookup(name.kind) === PDFName.of('URI');
  if (isWeb) action.delete(name.next);
  else note.delete(name.action);
  for (const entry of [name.automatic, name.destination, name.page]) note.delete(entry);
}

/**
 * Takes scripts and links to other pages off the pages. Copied with the pages, links would be followed from page to
 * page, deeper and deeper, until there is no room left.
 * @param pages all pages of a file. They are changed.
 * @returns the links between them.
 */
export function takeOff(pages: readonly PDFPage[]): readonly LocalLink[] {
  const placeOf = new Map<unknown, number>(pages.map(({ ref }, at) => [ref, at]));
  return pages.flatMap((page, from) =>
    notesOf(page).flatMap((note, place) => {
      if (!note) return [];
      const target = note.lookup(name.destination) ?? actionOf(note)?.lookup(name.inAction);
      disarm(note);
      if (!(target instanceof PDFArray) || target.size() === 0) return [];
      const [to, ...view] = target.asArray();
      const at = placeOf.get(to);
      // What the view names must be plain: a reference into the old file would lead nowhere.
      return at === undefined || view.some((part) => part instanceof PDFRef)
        ? []
        : [{ from, place, to: at, view }];
    }),
  );
}

/** Takes the links that `takeOff` gave and the copies of the pages; makes the links lead from copy to copy. */
export function putBack(links: readonly LocalLink[], copies: readonly PDFPage[]): void {
  for (const { from, place, to, view } of links) {
    const [page, target] = [copies[from], copies[to]];
    const note = page && notesOf(page)[place];
    if (note && target) note.set(name.destination, page.doc.context.obj([target.ref, ...view]));
  }
}
