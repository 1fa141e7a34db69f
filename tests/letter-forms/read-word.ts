/** What another program than the one that wrote it finds in a Word file. */
import { strFromU8, unzipSync } from 'fflate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const all = (from: Document | Element, name: string) => [...from.getElementsByTagNameNS(w, name)];
const first = (from: Document | Element, name: string) => all(from, name)[0];
const value = (from: Document | Element, name: string) => first(from, name)?.getAttributeNS(w, 'val') ?? '';

/** A setting is on where it stands, unless it says otherwise. */
const isOn = (from: Element, name: string) =>
  first(from, name) !== undefined && !['false', '0'].includes(value(from, name));

/** A paragraph as it reads. */
export interface ReadParagraph {
  readonly style: string;
  /** "1." or "•", counted and drawn as Word does; empty where it is no item of a list. */
  readonly marker: string;
  /** With "\n" for a line break and "\t" for a tab. */
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** Each row's cells, and whether the row comes again on every page. */
export interface ReadRow {
  readonly cells: readonly string[];
  readonly isHeader: boolean;
}

const textOf = (paragraph: Element) =>
  [...paragraph.getElementsByTagNameNS(w, '*')]
    .map((node) => {
      if (node.localName === 't') return node.textContent;
      if (node.localName === 'br') return '\n';
      // A tab of a paragraph's settings is no tab in its text.
      return node.localName === 'tab' && node.parentElement?.localName === 'r' ? '\t' : '';
    })
    .join('');

/** Counts what Word counts: a list's number goes up by one with each of its paragraphs. */
function markersOf(numbering: Document) {
  const counts = new Map<string, number>();
  return (paragraph: Element): string => {
    const properties = first(paragraph, 'numPr');
    if (properties === undefined) return '';
    const id = value(properties, 'numId');
    const list = all(numbering, 'num').find((num) => num.getAttributeNS(w, 'numId') === id);
    const kind = all(numbering, 'abstractNum').find(
      (one) => list !== undefined && one.getAttributeNS(w, 'abstractNumId') === value(list, 'abstractNumId'),
    );
    const level = kind && first(kind, 'lvl');
    if (level === undefined) throw new Error(`No list ${id}`);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return value(level, 'numFmt') === 'decimal'
      ? value(level, 'lvlText').replace('%1', String(count))
      : value(level, 'lvlText');
  };
}

/**
 * Opens a Word file.
 * @param bytes the file.
 * @returns its parts as XML, and what a reader finds in it from top to bottom. Throws where a part is not well-formed.
 */
export function readWord(bytes: Uint8Array) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const xml = (name: string) => {
    const [, text] = parts.find(([path]) => path === name) ?? [];
    if (text === undefined) throw new Error(`No ${name}`);
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    if (parsed.getElementsByTagName('parsererror').length > 0) throw new Error(`${name} is not well-formed`);
    return parsed;
  };
  for (const [name] of parts.filter(([path]) => /\.(xml|rels)$/.test(path))) xml(name);
  const markerOf = markersOf(xml('word/numbering.xml'));
  const readParagraph = (paragraph: Element): ReadParagraph => ({
    style: value(paragraph, 'pStyle'),
    marker: markerOf(paragraph),
    text: textOf(paragraph),
    isRightToLeft: isOn(paragraph, 'bidi'),
  });
  const readRow = (row: Element): ReadRow => ({
    cells: all(row, 'tc').map((cell) => all(cell, 'p').map(textOf).join('\n')),
    isHeader: isOn(row, 'tblHeader'),
  });
  const body = first(xml('word/document.xml'), 'body')!;
  const content = [...body.children].flatMap((child): (ReadParagraph | ReadRow)[] => {
    if (child.localName === 'p') return [readParagraph(child)];
    return child.localName === 'tbl' ? all(child, 'tr').map(readRow) : [];
  });
  return {
    names: parts.map(([name]) => name),
    raw: parts.map(([, text]) => text).join('\n'),
    xml,
    styleNames: all(xml('word/styles.xml'), 'style').map((style) => style.getAttributeNS(w, 'styleId') ?? ''),
    paragraphs: content.filter((one) => 'text' in one),
    rows: content.filter((one) => 'cells' in one),
    text: content
      .map((one) => ('cells' in one ? one.cells.join(': ') : `${one.marker} ${one.text}`))
      .join('\n'),
  };
}
