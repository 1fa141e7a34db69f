import { PageSizes, PDFPage, type PDFDocument } from '@cantoo/pdf-lib';
import type { UprightPhoto } from './upright-photo';

/** In points. The foot keeps room for the page number. */
const margin = 30;
const foot = 40;
/** A small picture is not blown up beyond one pixel a point. */
const largestScale = 1;

/**
 * Puts a photo on a page of A4, upright or lying, whichever lets it be larger.
 * @param photo the redrawn photo.
 * @param bundle the document; the page still has to be added to it.
 * @returns the page. Rejects if the picture is no proper JPEG.
 */
export async function photoPage(photo: UprightPhoto, bundle: PDFDocument): Promise<PDFPage> {
  const [short, long] = PageSizes.A4;
  const lies = photo.width > photo.height;
  const [width, height] = lies ? [long, short] : [short, long];
  const room = { width: width - 2 * margin, height: height - margin - foot };
  const scale = Math.min(room.width / photo.width, room.height / photo.height, largestScale);
  const drawn = { width: photo.width * scale, height: photo.height * scale };
  const page = PDFPage.create(bundle);
  page.setSize(width, height);
  page.drawImage(await bundle.embedJpg(photo.jpeg), {
    ...drawn,
    x: (width - drawn.width) / 2,
    y: foot + (room.height - drawn.height) / 2,
  });
  return page;
}
