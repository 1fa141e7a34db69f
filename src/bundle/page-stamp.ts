import {
  beginText,
  endText,
  fill,
  PDFName,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  setFillingColor,
  setFontAndSize,
  setTextMatrix,
  showText,
  type PDFFont,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { seenPage, type SeenPage } from './page-box';

/** The short side of A4 in points: on bigger and smaller pages the stamp grows and shrinks with the page. */
const shortSideOfA4 = 595;
const mm = 72 / 25.4;
/** One name on all pages, because many papers share one list of fonts between their pages. */
const stampFont = PDFName.of('BundleStamp');

/** Where the stamp stands on paper, and the least width of its white box, in points of an A4 page. */
const places = {
  /** In the corner, where the fewest papers have anything. */
  corner: { size: 9, fromFoot: 16, fromSide: 16, padding: 4, least: 0 },
  /** Over the page number of our own letter: two numbers on one page would be one too many. */
  overLetterNumber: { size: 9, fromFoot: 10 * mm, fromSide: undefined, padding: 4, least: 40 * mm },
} as const;

export type StampPlace = keyof typeof places;

/**
 * Makes sure that a page can be written on, before it becomes part of the bundle.
 * @param page a page. @param font the font of the stamp.
 * @returns how the page is seen. Throws if it has no size, or if its list of fonts is damaged.
 */
export function readyForStamp(page: PDFPage, font: PDFFont): SeenPage {
  const seen = seenPage(page);
  if (!(seen.width > 0 && seen.height > 0)) throw new Error('A page without a size');
  page.node.setFontDictionary(stampFont, font.ref);
  return seen;
}

/**
 * Writes a line in a small white box at the foot of a page, upright as the page is seen.
 * @param page the page, whatever its size and turn.
 * @param text a line in the letters of western Europe.
 * @param font a built-in font of the page's document. Throws if the page has no proper boxes.
 */
export function stamp(page: PDFPage, text: string, font: PDFFont, place: StampPlace = 'corner'): void {
  const { width, height, upright } = readyForStamp(page, font);
  const { size, fromFoot, fromSide, padding, least } = places[place];
  const scale = Math.min(width, height) / shortSideOfA4;
  const textWidth = font.widthOfTextAtSize(text, size);
  const boxWidth = Math.max(textWidth + 2 * padding, least);
  const x = fromSide === undefined ? (width / scale - boxWidth) / 2 : width / scale - fromSide - boxWidth;
  const scaled = (...lengths: number[]) => lengths.map((length) => length * scale);
  const [left = 0, bottom = 0, across = 0, up = 0] = scaled(x, fromFoot, boxWidth, size + padding);
  const [textLeft = 0, baseline = 0, letters = 0] = scaled(
    x + (boxWidth - textWidth) / 2,
    fromFoot + padding / 2 + size * 0.2,
    size,
  );
  page.pushOperators(
    pushGraphicsState(),
    upright,
    setFillingColor(rgb(1, 1, 1)),
    rectangle(left, bottom, across, up),
    fill(),
    setFillingColor(rgb(0.07, 0.07, 0.07)),
    beginText(),
    setFontAndSize(stampFont, letters),
    setTextMatrix(1, 0, 0, 1, textLeft, baseline),
    showText(font.encodeText(text)),
    endText(),
    popGraphicsState(),
  );
}
