/** How the list of contents is broken into lines and pages. All lengths are points. */

/** One paper of the bundle. */
export interface Entry {
  /** Its number in the list; the letter has none. */
  readonly number?: number;
  /** In letters that can be printed. */
  readonly title: string;
}

export interface ContentsRow<E extends Entry> {
  readonly entry: E;
  readonly lines: readonly string[];
  /** The distance of its first baseline from the top of the list. */
  readonly top: number;
}

export const lineHeight = 15;
export const rowGap = 7;
const mostLines = 3;

/** Cuts a word that is wider than a line. */
function cutWord(word: string, fits: (text: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/**
 * Breaks a title into lines.
 * @param title on one line. @param fits whether a text fits the width of a line.
 * @returns at most three lines; what is left out is shown by an ellipsis.
 */
export function linesOfTitle(title: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = cutWord(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    if (lines.length > mostLines) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines) return lines;
  let last = lines[mostLines - 1] ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, mostLines - 1), `${last}…`];
}

/**
 * Sets entries out on as many pages as they need; no entry is broken over two.
 * @param entries in order. @param height the room for rows on a page. @param fits whether a text fits a line.
 * @returns the rows of each page, at least one page.
 */
export function layOut<E extends Entry>(
  entries: readonly E[],
  height: number,
  fits: (text: string) => boolean,
): readonly (readonly ContentsRow<E>[])[] {
  const pages: ContentsRow<E>[][] = [[]];
  let top = 0;
  for (const entry of entries) {
    const lines = linesOfTitle(entry.title, fits);
    const tall = lines.length * lineHeight;
    if (top > 0 && top + tall > height) {
      pages.push([]);
      top = 0;
    }
    pages.at(-1)?.push({ entry, lines, top });
    top += tall + rowGap;
  }
  return pages;
}
