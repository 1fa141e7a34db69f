import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import { drawLetter, loadFonts } from '../../src/pdf/draw-letter';
import { fontFile } from './font-files';

/** A piece of a line: where it stands, in points from the bottom left of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly font: string;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Draws a letter as the worker does, with the font files from disk. */
export async function bytesOf(letter: LetterDocument): Promise<Uint8Array<ArrayBuffer>> {
  return drawLetter(letter, await loadFonts(letter, fontFile));
}

const Font = z.object({ name: z.string(), missingFile: z.boolean().default(false) });

async function fontsOf(page: PDFPageProxy) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = z
    .array(z.string())
    .parse(fnArray.flatMap((op, at) => (op === OPS.setFont ? [(argsArray as unknown[][])[at]?.[0]] : [])));
  return [...new Set(names)].map((name) => Font.parse(page.commonObjs.get(name)));
}

/** What another program finds in the PDF of a letter. */
export async function readBack(letter: LetterDocument) {
  const bytes = await bytesOf(letter);
  const size = bytes.length;
  const file = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  const fonts = new Set<string>();
  const unembedded = new Set<string>();
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    for (const font of await fontsOf(page)) {
      fonts.add(font.name);
      if (font.missingFile) unembedded.add(font.name);
    }
    const { items } = await page.getTextContent({ disableNormalization: true });
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str === '') return [];
      const [, , , , x, y] = item.transform as number[];
      return [{ text: item.str, x: x!, y: y!, right: x! + item.width, font: item.fontName }];
    });
    pages.push({ width, height, pieces });
  }
  const metadata = await file.getMetadata();
  return {
    size,
    pages,
    info: metadata.info as Record<string, unknown>,
    fonts: [...fonts],
    unembedded: [...unembedded],
  };
}

/**
 * pdf.js takes a glyph for a letter with its accent (Ẹ̀) for an accent without width, and then sees a space after it.
 * Other programs do not (pdftotext copies "Ẹ̀bùn").
 */
const isImagined = (piece: Piece | undefined, next: string) =>
  piece?.right === piece?.x && /\p{M}$/u.test(piece?.text ?? '') && next === ' ';

/** The lines of a page from top to bottom, each as it reads; the page number is the last. */
export function linesOf({ pieces }: ReadPage): readonly string[] {
  const lines: { y: number; text: string }[] = [];
  for (const [at, { text, y }] of pieces.entries()) {
    if (isImagined(pieces[at - 1], text)) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.y - y) < 0.5) line.text += text;
    else lines.push({ y, text });
  }
  return lines.map(({ text }) => text);
}

/** A letter's words in order, without the page numbers. */
export const wordsOf = (pages: readonly ReadPage[]): readonly string[] =>
  pages.flatMap((page) => linesOf(page).slice(0, -1)).flatMap(wordsIn);

export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
