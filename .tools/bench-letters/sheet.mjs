/** How the other libraries are to set the letter: as src/pdf/styles.ts does. Lengths are points. */
const mm = 72 / 25.4;

export const sheet = {
  width: 595.28,
  height: 841.89,
  left: 22 * mm,
  top: 22 * mm,
  bottom: 26 * mm,
  foot: 11 * mm,
  size: 11,
  lineHeight: 15.4,
  gap: 9,
  small: 9,
};

export const textWidth = sheet.width - 2 * sheet.left;

export const pageNumber = (page, pages) => `Page ${page} of ${pages}`;

let font;

async function fetchFont() {
  const answer = await globalThis.fetch('/noto-sans.ttf');
  return new Uint8Array(await answer.arrayBuffer());
}

/** @returns the bytes of Noto Sans as TrueType, the same outlines that the letters have; fetched once. */
export const notoSans = () => (font ??= fetchFont());

/** @returns bytes as a string with one character for each, as some libraries take a font. */
export const asString = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/**
 * Sets paragraphs in lines and pages, for libraries that leave this to whoever uses them.
 * @param paragraphs texts, in which "\n" starts a new line.
 * @param widthOf gives the width of a text, in points.
 * @returns pages of lines, each with its distance from the top of the paper.
 */
export function setInPages(paragraphs, widthOf) {
  const known = new Map();
  const width = (word) => {
    if (!known.has(word)) known.set(word, widthOf(word));
    return known.get(word);
  };
  const space = width(' ');
  const pages = [[]];
  let y = sheet.top;
  const put = (text) => {
    if (y + sheet.lineHeight > sheet.height - sheet.bottom) {
      pages.push([]);
      y = sheet.top;
    }
    pages.at(-1).push({ text, y });
    y += sheet.lineHeight;
  };
  for (const paragraph of paragraphs) {
    for (const written of paragraph.split('\n')) {
      let line = '';
      let used = 0;
      for (const word of written.split(' ')) {
        if (line !== '' && used + space + width(word) > textWidth) {
          put(line);
          line = '';
          used = 0;
        }
        used += (line === '' ? 0 : space) + width(word);
        line += (line === '' ? '' : ' ') + word;
      }
      put(line);
    }
    y += sheet.gap;
  }
  return pages;
}
