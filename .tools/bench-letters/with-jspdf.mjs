import { jsPDF } from 'jspdf';
import { asString, notoSans, pageNumber, setInPages, sheet } from './sheet.mjs';

/** Draws with jsPDF. Its own line breaking, `splitTextToSize`, is slower than ours and gives the same lines. */
export async function draw(paragraphs) {
  const paper = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  paper.addFileToVFS('noto-sans.ttf', asString(await notoSans()));
  paper.addFont('noto-sans.ttf', 'NotoSans', 'normal');
  paper.setFont('NotoSans').setFontSize(sheet.size);
  const pages = setInPages(paragraphs, (text) => paper.getTextWidth(text));
  for (const [at, lines] of pages.entries()) {
    if (at > 0) paper.addPage();
    paper.setFontSize(sheet.size);
    for (const { text, y } of lines) paper.text(text, sheet.left, y + sheet.size);
    paper.setFontSize(sheet.small);
    const foot = pageNumber(at + 1, pages.length);
    paper.text(foot, sheet.width / 2, sheet.height - sheet.foot, { align: 'center' });
  }
  return paper.output('arraybuffer').byteLength;
}
