import { concatTransformationMatrix, type PDFOperator, type PDFPage } from '@cantoo/pdf-lib';

/** The part of a page that is seen, in points, as it is seen: width and height after turning. */
export interface SeenPage {
  readonly width: number;
  readonly height: number;
  /** Puts the origin at the bottom left of the page as it is seen, with x to the right and y up. */
  readonly upright: PDFOperator;
}

/** The overlap of two boxes, or the first where they do not overlap, as programs that show PDFs do it. */
function overlap(media: ReturnType<PDFPage['getMediaBox']>, crop: ReturnType<PDFPage['getCropBox']>) {
  const left = Math.max(media.x, crop.x);
  const bottom = Math.max(media.y, crop.y);
  const width = Math.min(media.x + media.width, crop.x + crop.width) - left;
  const height = Math.min(media.y + media.height, crop.y + crop.height) - bottom;
  return width > 0 && height > 0 ? { left, bottom, width, height } : undefined;
}

/**
 * How a page is seen, whichever way it is turned and cut.
 * @param page a page.
 * @returns its seen size and how to write on it upright. Throws if the page has no proper boxes.
 */
export function seenPage(page: PDFPage): SeenPage {
  const media = page.getMediaBox();
  const whole = { left: media.x, bottom: media.y, width: media.width, height: media.height };
  const { left, bottom, width, height } = overlap(media, page.getCropBox()) ?? whole;
  const right = left + width;
  const top = bottom + height;
  switch (((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4) {
    case 1:
      return {
        width: height,
        height: width,
        upright: concatTransformationMatrix(0, 1, -1, 0, right, bottom),
      };
    case 2:
      return { width, height, upright: concatTransformationMatrix(-1, 0, 0, -1, right, top) };
    case 3:
      return { width: height, height: width, upright: concatTransformationMatrix(0, -1, 1, 0, left, top) };
    default:
      return { width, height, upright: concatTransformationMatrix(1, 0, 0, 1, left, bottom) };
  }
}
