/** The bundle's own pages: the cover, and the list of what is in it. Lengths are points. */
import { PageSizes, PDFPage, type PDFDocument, type PDFFont } from '@cantoo/pdf-lib';
import { layOut, lineHeight, type ContentsRow, type Entry } from './contents-layout';
import { linkTo } from './links';
import type { PrintedWords } from './messages';

export interface Fonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
}

/** A paper, the first of its pages, and how many pages it has. */
export interface PlacedEntry extends Entry {
  readonly pages: readonly PDFPage[];
}

const [width, height] = PageSizes.A4;
const side = 62;
const numberWidth = 30;
const pageWidth = 44;
const top = 84;
const foot = 70;
const listTop = top + 62;
const titleWidth = width - 2 * side - numberWidth - pageWidth - 12;
const size = 11;

function emptyPage(bundle: PDFDocument): PDFPage {
  const page = PDFPage.create(bundle);
  page.setSize(width, height);
  return page;
}

/** Takes the words and how many papers there are; gives the cover. `pages` counts all pages of the bundle. */
export function coverPage(
  bundle: PDFDocument,
  { plain, bold }: Fonts,
  words: PrintedWords,
  { papers, pages }: { readonly papers: number; readonly pages: number },
): PDFPage {
  const page = emptyPage(bundle);
  const middle = height * 0.62;
  page.drawText(words.title, { x: side, y: middle, size: 40, font: bold });
  page.drawLine({
    start: { x: side, y: middle - 22 },
    end: { x: width - side, y: middle - 22 },
    thickness: 1,
  });
  const lines = [words.date, words.papers[papers] ?? '', words.pages.replace('#', String(pages))];
  lines.forEach((line, at) =>
    page.drawText(line, { x: side, y: middle - 54 - at * 22, size: 14, font: plain }),
  );
  return page;
}

function drawRow(
  page: PDFPage,
  { plain }: Fonts,
  { entry, lines, top: down }: ContentsRow<PlacedEntry>,
  starts: number,
) {
  const y = height - listTop - down;
  const font = plain;
  if (entry.number !== undefined) page.drawText(String(entry.number), { x: side, y, size, font });
  lines.forEach((line, at) =>
    page.drawText(line, { x: side + numberWidth, y: y - at * lineHeight, size, font }),
  );
  const label = String(starts);
  page.drawText(label, { x: width - side - plain.widthOfTextAtSize(label, size), y, size, font });
  const bottom = y - (lines.length - 1) * lineHeight - 4;
  const [first] = entry.pages;
  if (first) linkTo(page, { left: side, bottom, right: width - side, top: y + size }, first);
}

function drawHead(page: PDFPage, { plain, bold }: Fonts, words: PrintedWords) {
  const { number, paper, page: start } = words.columns;
  page.drawText(words.contents, { x: side, y: height - top, size: 22, font: bold });
  const y = height - listTop + 26;
  const small = { y, size: 9, font: plain };
  page.drawText(number, { ...small, x: side });
  page.drawText(paper, { ...small, x: side + numberWidth });
  page.drawText(start, { ...small, x: width - side - plain.widthOfTextAtSize(start, small.size) });
  page.drawLine({ start: { x: side, y: y - 6 }, end: { x: width - side, y: y - 6 }, thickness: 0.5 });
}

/**
 * Draws the list of contents. How many pages it takes depends on the titles alone, so it is made in two steps.
 * @returns its empty pages, and a function that fills them once it is known on which page (from 1) each entry starts.
 */
export function contentsPages(
  bundle: PDFDocument,
  fonts: Fonts,
  words: PrintedWords,
  entries: readonly PlacedEntry[],
): { pages: readonly PDFPage[]; fill: (startOf: (entry: PlacedEntry) => number) => void } {
  const fits = (text: string) => fonts.plain.widthOfTextAtSize(text, size) <= titleWidth;
  const sheets = layOut(entries, height - listTop - foot, fits).map((rows) => ({
    rows,
    page: emptyPage(bundle),
  }));
  return {
    pages: sheets.map(({ page }) => page),
    fill(startOf) {
      for (const { rows, page } of sheets) {
        drawHead(page, fonts, words);
        for (const row of rows) drawRow(page, fonts, row, startOf(row.entry));
      }
    },
  };
}
