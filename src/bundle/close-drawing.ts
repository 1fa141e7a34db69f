import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';

const latin1 = new TextDecoder('latin1');

function wordsOf(part: unknown): string {
  if (!(part instanceof PDFRawStream)) return '';
  try {
    return latin1.decode(decodePDFRawStream(part).decode());
  } catch {
    return '';
  }
}

const count = (text: string, operator: RegExp) => text.match(operator)?.length ?? 0;

/**
 * Takes back what a page's drawing saved (q) and never took back (Q), so that what is written on it afterwards is
 * neither moved nor shrunk. A letter q in the page's text may be taken for the operator: programs pass over a Q too many.
 * @param page a page whose list of parts, if it has one, no other page shares.
 */
export function closeDrawing({ node, doc: { context } }: PDFPage): void {
  const content = node.get(PDFName.Contents);
  if (!content) return;
  const list = context.lookup(content);
  const parts = list instanceof PDFArray ? list.asArray() : [content];
  const text = parts.map((part) => wordsOf(context.lookup(part))).join('\n');
  const open = count(text, /(?:^|\s)q(?!\S)/g) - count(text, /(?:^|\s)Q(?!\S)/g);
  if (open <= 0) return;
  const closing = context.register(context.stream('\n' + 'Q '.repeat(open)));
  node.set(PDFName.Contents, context.obj([...parts, closing]));
}
