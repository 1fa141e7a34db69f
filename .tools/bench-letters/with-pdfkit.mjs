import PDFDocument from 'pdfkit';
import { notoSans, pageNumber, sheet, textWidth } from './sheet.mjs';

const margins = { top: sheet.top, bottom: sheet.bottom, left: sheet.left, right: sheet.left };

/** Draws with PDFKit, which sets lines and pages itself. */
export async function draw(paragraphs) {
  const paper = new PDFDocument({ size: 'A4', margins, bufferPages: true, font: null });
  const chunks = [];
  paper.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => paper.on('end', resolve));
  paper.registerFont('Noto Sans', await notoSans());
  paper.font('Noto Sans').fontSize(sheet.size);
  const lineGap = sheet.lineHeight - paper.currentLineHeight(true);
  for (const paragraph of paragraphs) {
    paper.text(paragraph, { width: textWidth, lineGap });
    paper.y += sheet.gap;
  }
  const { count } = paper.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    paper.switchToPage(at);
    // With its usual margin, PDFKit would start a new page for a text this far down.
    paper.page.margins.bottom = 0;
    const y = sheet.height - sheet.foot - sheet.small;
    paper
      .fontSize(sheet.small)
      .text(pageNumber(at + 1, count), sheet.left, y, { width: textWidth, align: 'center' });
  }
  paper.end();
  await ended;
  return chunks.reduce((sum, { length }) => sum + length, 0);
}
