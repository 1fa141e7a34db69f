/** A run of words in a cell. `kept` words (ids, citations) are the same in every language. */
export type Piece =
  | { readonly kind: 'words' | 'kept'; readonly text: string }
  /** Leads to another entry of this page. */
  | { readonly kind: 'entry'; readonly text: string; readonly to: string; readonly kept?: true }
  /** Leads to a page of somebody else. */
  | { readonly kind: 'outside'; readonly text: string; readonly url: string };

/** One thing in a cell, and what stands small beneath it. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly under?: readonly Piece[];
}

export type Cell = readonly Line[];

/** One row of a table: its first cell names it, the rest stand under the part's other columns. */
export interface Entry {
  /** The id of its element: what links within the page lead to. */
  readonly anchor: string;
  readonly cells: readonly Cell[];
}

/** One table of the rule book, with its heading. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly entries: readonly Entry[];
}

/** Takes a line; gives all its words, joined. */
const textOfLine = ({ pieces, under = [] }: Line): string =>
  [...pieces, ...under].map((piece) => piece.text).join(' ');

/** Takes an entry; gives all its words, joined: what a search looks through. */
export const textOf = (entry: Entry): string => entry.cells.flat().map(textOfLine).join(' ');
