/** A photo as a phone makes it: stored on its side, with a note of which way is up and of where it was taken. */
import type { Page } from 'playwright-core';

/** Stands in the photo where a phone writes the place. */
export const secretPlace = 'AT-HOME-51.5N-0.1W';

/** The part of a JPEG file in which cameras leave notes. `orientation` 6: the top of the picture is its left side. */
function cameraNotes(orientation: number): Buffer {
  const notes = Buffer.alloc(26 + 12 + secretPlace.length);
  notes.write('MM\0*', 0, 'latin1');
  notes.writeUInt32BE(8, 4);
  notes.writeUInt16BE(2, 8);
  // Two entries: the orientation (a short number), and the description (a text after the entries).
  notes.writeUInt16BE(0x010e, 10);
  notes.writeUInt16BE(2, 12);
  notes.writeUInt32BE(secretPlace.length, 14);
  notes.writeUInt32BE(38, 18);
  notes.writeUInt16BE(0x0112, 22);
  notes.writeUInt16BE(3, 24);
  notes.writeUInt32BE(1, 26);
  notes.writeUInt16BE(orientation, 30);
  notes.write(secretPlace, 38, 'latin1');
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(2 + 6 + notes.length, 2);
  return Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), notes]);
}

/** Draws a picture in the browser: its left half red, its right half blue. Gives the file. */
export async function picture(page: Page, type: string, width: number, height: number): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([type, width, height]) => {
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = 'red';
      pen.fillRect(0, 0, width / 2, height);
      pen.fillStyle = 'blue';
      pen.fillRect(width / 2, 0, width / 2, height);
      return [...new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.9 })).arrayBuffer())];
    },
    [type, width, height] as const,
  );
  return Buffer.from(bytes);
}

/** The same as a phone held upright stores it: seen properly, red is above blue, and it is higher than wide. */
export async function sidewaysPhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const plain = await picture(page, 'image/jpeg', width, height);
  return Buffer.concat([plain.subarray(0, 2), cameraNotes(6), plain.subarray(2)]);
}
