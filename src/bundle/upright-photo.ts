/** Redraws a photo upright, so that nothing of it is left but the picture: no place, no time, no camera. */
import { LeftOutError } from './left-out-error';

/** Enough to read a photographed page of A4 on paper. In pixels. */
const longSide = 2000;
const quality = 0.8;

export interface UprightPhoto {
  /** A JPEG file without anything about where and when it was taken. */
  readonly jpeg: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

async function decode(file: Blob, type: string): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file.slice(0, file.size, type), { imageOrientation: 'from-image' });
  } catch {
    // The kinds that every browser can show are damaged; the others may only be unknown here.
    throw new LeftOutError(/jpeg|png|gif|bmp/.test(type) ? 'broken' : 'photoKind');
  }
}

/**
 * Whether this browser can show a photo, without redrawing it.
 * @param file the photo. @param type what it is by its first bytes.
 * Rejects with a `LeftOutError` if it cannot.
 */
export async function tryPhoto(file: Blob, type: string): Promise<void> {
  (await decode(file, type)).close();
}

/**
 * Redraws a photo the way up its camera noted, on white, at most 2000 pixels long.
 * @param file the photo. @param type what it is by its first bytes.
 * @returns the new picture. Rejects with a `LeftOutError` if the browser cannot show it.
 */
export async function uprightPhoto(file: Blob, type: string): Promise<UprightPhoto> {
  const photo = await decode(file, type);
  const scale = Math.min(1, longSide / Math.max(photo.width, photo.height));
  const width = Math.max(1, Math.round(photo.width * scale));
  const height = Math.max(1, Math.round(photo.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new LeftOutError('photoKind');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(photo, 0, 0, width, height);
  photo.close();
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return { jpeg: new Uint8Array(await jpeg.arrayBuffer()), width, height };
}
