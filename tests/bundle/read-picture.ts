import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

const Picture = z.object({ width: z.number(), height: z.number(), data: z.instanceof(Uint8ClampedArray) });

/** Takes the bytes of a PDF and a page (from 1); gives the only picture on it, as pdf.js unpacks it. */
export async function pictureOn(bytes: Uint8Array, number: number) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await file.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const at = fnArray.indexOf(OPS.paintImageXObject);
  const name = z.string().parse((argsArray as unknown[][])[at]?.[0]);
  const { width, height, data } = Picture.parse(
    await new Promise((resolve: (found: unknown) => void) => {
      page.objs.get(name, resolve);
    }),
  );
  const channels = data.length / (width * height);
  /** Takes a place in the picture, as parts of its width and height; gives its colour. */
  const colourAt = (across: number, down: number): string => {
    const start = (Math.floor(down * height) * width + Math.floor(across * width)) * channels;
    const [red = 0, green = 0, blue = 0] = data.subarray(start, start + 3);
    if (red > 200 && green < 60 && blue < 60) return 'red';
    if (blue > 200 && green < 60 && red < 60) return 'blue';
    return `${red} ${green} ${blue}`;
  };
  return { width, height, colourAt };
}
