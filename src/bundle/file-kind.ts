/** What a file is by its first bytes. Its name and the browser's guess may both be wrong. */

const latin1 = new TextDecoder('latin1');

/** The marks of pictures, where they stand, and the type that browsers know them by. */
const pictures: readonly { readonly mark: RegExp; readonly type: string }[] = [
  { mark: /^\xff\xd8\xff/, type: 'image/jpeg' },
  { mark: /^\x89PNG\r\n\x1a\n/, type: 'image/png' },
  { mark: /^GIF8[79]a/, type: 'image/gif' },
  { mark: /^RIFF[^]{4}WEBP/, type: 'image/webp' },
  { mark: /^BM/, type: 'image/bmp' },
  { mark: /^(?:II\*\0|MM\0\*)/, type: 'image/tiff' },
  { mark: /^[^]{4}ftypavi[fs]/, type: 'image/avif' },
  { mark: /^[^]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/, type: 'image/heic' },
];

/** How many bytes `kindOf` needs: a PDF may have something else before its mark. */
export const bytesForKind = 1024;

/**
 * Tells a PDF and a picture apart from everything else.
 * @param start the first `bytesForKind` bytes of a file, or all of a shorter one.
 * @returns 'application/pdf', the type of a picture, or undefined.
 */
export function kindOf(start: Uint8Array): string | undefined {
  const text = latin1.decode(start);
  return (
    pictures.find(({ mark }) => mark.test(text))?.type ??
    (text.includes('%PDF-') ? 'application/pdf' : undefined)
  );
}
