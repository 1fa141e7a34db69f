import pdfMake from 'pdfmake/build/pdfmake';
import { asString, notoSans, pageNumber, sheet } from './sheet.mjs';

/** Draws with pdfmake, which sets lines and pages itself. */
export async function draw(paragraphs) {
  const file = 'noto-sans.ttf';
  pdfMake.addVirtualFileSystem({ [file]: { data: asString(await notoSans()), encoding: 'binary' } });
  pdfMake.addFonts({ NotoSans: { normal: file, bold: file, italics: file, bolditalics: file } });
  const bytes = await pdfMake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [sheet.left, sheet.top, sheet.left, sheet.bottom],
      // Noto Sans is 1.362 high, so this is 1.4 times the size.
      defaultStyle: { font: 'NotoSans', fontSize: sheet.size, lineHeight: 1.4 / 1.362 },
      content: paragraphs.map((text) => ({ text, margin: [0, 0, 0, sheet.gap] })),
      footer: (page, pages) => ({
        text: pageNumber(page, pages),
        alignment: 'center',
        fontSize: sheet.small,
      }),
    })
    .getBuffer();
  return bytes.length;
}
