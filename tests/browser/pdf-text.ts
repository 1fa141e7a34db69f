/** What another program reads in a downloaded PDF. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pageNumber = /^Page \d+ of \d+$/;

/** Takes the path of a PDF; gives its lines from the first page to the last, without the page numbers. */
export async function pdfLines(path: string): Promise<readonly string[]> {
  const file = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent({ disableNormalization: true });
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    lines.push(...text.split('\n').map((line) => line.trim()));
  }
  return lines.filter((line) => line !== '' && !pageNumber.test(line));
}
