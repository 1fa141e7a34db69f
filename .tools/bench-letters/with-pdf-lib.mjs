import * as fontkit from 'fontkit';
import { PDFDocument } from 'pdf-lib';
import { notoSans, pageNumber, setInPages, sheet } from './sheet.mjs';

/** Draws with pdf-lib, which leaves lines and pages to whoever uses it. The font is embedded whole. */
export async function draw(paragraphs) {
  const file = await PDFDocument.create();
  file.registerFontkit({ create: (bytes) => fontkit.create(bytes) });
  const font = await file.embedFont(await notoSans());
  const pages = setInPages(paragraphs, (text) => font.widthOfTextAtSize(text, sheet.size));
  for (const [at, lines] of pages.entries()) {
    const paper = file.addPage([sheet.width, sheet.height]);
    paper.setFont(font);
    for (const { text, y } of lines)
      paper.drawText(text, { x: sheet.left, y: sheet.height - y - sheet.size, size: sheet.size });
    const foot = pageNumber(at + 1, pages.length);
    const x = (sheet.width - font.widthOfTextAtSize(foot, sheet.small)) / 2;
    paper.drawText(foot, { x, y: sheet.foot, size: sheet.small });
  }
  return (await file.save()).length;
}
