/** What another program reads in a downloaded PDF. */
import { readFileSync } from 'node:fs';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The text of a page as it is read out: without its artifacts, which are the number of the page and the head of a
 * table that is drawn again because the table goes on.
 */
async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  const open: boolean[] = [];
  return items
    .map((item) => {
      if ('str' in item) return open.includes(true) ? '\n' : item.str + (item.hasEOL ? '\n' : '');
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact');
      return '';
    })
    .join('');
}

/** Takes the path of a PDF; gives its lines from the first page to the last, as they are read out. */
export async function pdfLines(path: string): Promise<readonly string[]> {
  const file = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const text = await textOf(await file.getPage(number));
    lines.push(...text.split('\n').map((line) => line.trim()));
  }
  return lines.filter((line) => line !== '');
}
