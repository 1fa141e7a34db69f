/**
 * Spares fontkit what it does again and again. Of a letter of two pages this saves two fifths of the time, of one of
 * 500 pages a third (measured).
 */

/** What fontkit finds for a text: its glyphs, and where each stands. */
interface Shapes {
  readonly glyphs: readonly object[];
  readonly positions: readonly object[];
}

/** Reads a font file, or an unpacked part of it, from where it stands. */
interface Table {
  pos: number;
}

/** The part of a fontkit font that is asked here. */
interface Font {
  readonly unitsPerEm: number;
  readonly stream: Table;
  layout: (text: string, features?: unknown, ...rest: unknown[]) => Shapes;
  _getTableStream: (name: string) => Table | null;
}

/** A long account in many words must not fill the memory of a phone. */
const mostWords = 20_000;

/** A word with the space after it, with which it may be kerned. */
const words = /[^ ]* |[^ ]+/g;

const isFont = (font: object): font is Font =>
  'layout' in font && '_getTableStream' in font && 'unitsPerEm' in font;

/** A letter says "the council" on every page: each word is laid out once. Words are not kerned across a space. */
function rememberWords(font: Font) {
  const shape = font.layout.bind(font);
  const known = new Map<string, Shapes>();
  const shapesOf = (word: string) => {
    const before = known.get(word);
    if (before) return before;
    if (known.size >= mostWords) known.clear();
    const shapes = shape(word, undefined, undefined, undefined, 'ltr');
    known.set(word, shapes);
    return shapes;
  };
  font.layout = (text, features, script, language, direction) => {
    const plain = !Array.isArray(features) || features.length === 0;
    if (!plain || script !== undefined || language !== undefined || direction !== 'ltr')
      return shape(text, features, script, language, direction);
    const found = (text.match(words) ?? []).map(shapesOf);
    return {
      glyphs: found.flatMap(({ glyphs }) => glyphs),
      positions: found.flatMap(({ positions }) => positions),
    };
  };
}

/**
 * fontkit unpacks the table of all outlines again for every glyph that it puts into the file.
 * One reader can serve all: it is one already in a font file that is not packed.
 */
function unpackOnce(font: Font) {
  const unpack = font._getTableStream.bind(font);
  const unpacked = new Map<string, Table>();
  font._getTableStream = (name) => {
    const before = unpacked.get(name);
    if (before) return Object.assign(before, { pos: 0 });
    const table = unpack(name);
    if (table && table !== font.stream) unpacked.set(name, table);
    return table;
  };
}

/**
 * Makes a font remember what it has worked out.
 * @param font a font in WOFF as react-pdf's `Font.getFont` gives it. Throws if fontkit's fonts are not as expected.
 */
export function makeQuick(font: object): void {
  if (!isFont(font)) throw new Error('This is no font of fontkit as it is known here');
  rememberWords(font);
  unpackOnce(font);
  Object.defineProperty(font, 'unitsPerEm', { value: font.unitsPerEm });
}
