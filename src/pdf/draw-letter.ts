import { Font, pdf } from '@react-pdf/renderer';
import type { LetterDocument } from '../domain/letters/letter-document';
import { letterText } from '../letter-forms/letter-text';
import { forPrint } from '../letter-forms/printable';
import { subsetsFor, type FontSubset } from './font-subsets';
import { fontName } from './font-names';
import { LetterPdf } from './LetterPdf';
import { partsOf } from './line-breaks';
import { makeQuick } from './quick-font';

export type FontWeight = 400 | 700;

/** Where a font file is: a whole web address in the browser, a path in Node. */
export type FontAddress = (subset: FontSubset, weight: FontWeight) => string;

const weights = [400, 700] as const;
const registered = new Set<FontSubset>();
const prepared = new WeakSet<object>();

async function load(subset: FontSubset, addressOf: FontAddress) {
  const family = fontName(subset);
  if (!registered.has(subset)) {
    Font.register({
      family,
      fonts: weights.map((fontWeight) => ({ src: addressOf(subset, fontWeight), fontWeight })),
    });
    registered.add(subset);
  }
  await Promise.all(
    weights.map(async (fontWeight) => {
      await Font.load({ fontFamily: family, fontWeight });
      const { data } = Font.getFont({ fontFamily: family, fontWeight });
      if (!data || prepared.has(data)) return;
      prepared.add(data);
      tellApart(data, `NotoSans-${subset}-${fontWeight}`);
      makeQuick(data);
    }),
  );
}

/**
 * Gives a font file a name of its own. All subsets of Noto Sans carry the same one, and pdfkit then embeds the file
 * again at every change of font: a letter with 200 Polish letters would hold 200 fonts.
 */
function tellApart(font: object, postscriptName: string) {
  Object.defineProperty(font, 'postscriptName', { value: postscriptName, configurable: true });
}

/**
 * Fetches the fonts that a letter needs, and none that it does not: Latin letters with accents are 30 to 90 KB more.
 * @param letter the letter.
 * @param addressOf where the font files are.
 * @returns the names to give to LetterPdf. Rejects if a file cannot be had.
 */
export async function loadFonts(letter: LetterDocument, addressOf: FontAddress): Promise<readonly string[]> {
  const subsets = subsetsFor(forPrint(letterText(letter)).text);
  await Promise.all(subsets.map((subset) => load(subset, addressOf)));
  return subsets.filter((subset) => subset !== 'stacked').map(fontName);
}

/** Joins what a stream gives. A Blob, as react-pdf offers one, would go through the browser's store of files and back. */
async function allOf(stream: NodeJS.ReadableStream): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  await new Promise((resolve, reject) => {
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.on('end', resolve);
    stream.on('error', reject);
  });
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Draws a letter.
 * @param letter the letter.
 * @param fonts what `loadFonts` gave for it.
 * @returns the bytes of a PDF file. Rejects if react-pdf fails.
 */
export async function drawLetter(
  letter: LetterDocument,
  fonts: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  Font.registerHyphenationCallback(partsOf);
  return allOf(await pdf(LetterPdf({ letter, fonts })).toBuffer());
}
