/** The papers a person has chosen, and what can be done with their list. Pure: files are only passed on. */
import type { Looked } from './look-at-files';
import type { PaperKind, Why } from './messages';
import { oneLine } from './printable-title';

export interface Paper {
  readonly id: number;
  readonly file: File;
  /** The person's own title; without one, the paper is called by its place. */
  readonly title?: string;
  /** What was found in the file, once somebody has looked. */
  readonly found?: { readonly kind: PaperKind; readonly pages: number };
}

export interface UnusedFile {
  readonly id: number;
  readonly name: string;
  readonly why: Why;
}

export interface Papers {
  readonly list: readonly Paper[];
  readonly unused: readonly UnusedFile[];
}

export type PapersChange =
  | { readonly change: 'add'; readonly papers: readonly Paper[] }
  | { readonly change: 'looked'; readonly looked: Looked }
  | { readonly change: 'title'; readonly id: number; readonly title: string }
  | { readonly change: 'move'; readonly id: number; readonly by: 1 | -1 }
  | { readonly change: 'remove'; readonly id: number }
  | { readonly change: 'clearUnused' };

export const noPapers: Papers = { list: [], unused: [] };

/** A title longer than this cannot be printed whole. In characters. */
export const longestTitle = 150;
const longestName = 80;

/** Takes a file's name; gives it as it can be shown: on one line, not longer than 80 characters, no hidden marks. */
export function shownName(name: string): string {
  const characters = Array.from(oneLine(name));
  return characters.length <= longestName
    ? characters.join('')
    : `${characters.slice(0, longestName).join('')}…`;
}

/** Takes a file's name; gives a title made of it, without its ending. */
export const titleFromName = (name: string): string =>
  Array.from(oneLine(name).replace(/\.\w{1,5}$/, ''))
    .slice(0, longestTitle)
    .join('');

const withoutTitle = ({ id, file, found }: Paper): Paper => ({ id, file, ...(found && { found }) });

function move(list: readonly Paper[], id: number, by: 1 | -1): readonly Paper[] {
  const from = list.findIndex((paper) => paper.id === id);
  const paper = list[from];
  const other = list[from + by];
  if (!paper || !other) return list;
  return list.map((one, at) => (at === from ? other : at === from + by ? paper : one));
}

function learn({ list, unused }: Papers, looked: Looked): Papers {
  if ('pages' in looked) {
    const { id, kind, pages } = looked;
    return {
      unused,
      list: list.map((paper) => (paper.id === id ? { ...paper, found: { kind, pages } } : paper)),
    };
  }
  const { id, why } = looked;
  const paper = list.find((one) => one.id === id);
  if (!paper) return { list, unused };
  return {
    list: list.filter((one) => one !== paper),
    unused: [...unused, { id, name: shownName(paper.file.name), why }],
  };
}

/** Takes the papers and a change; gives them changed. What is not there any more is left as it is. */
export function changed(papers: Papers, change: PapersChange): Papers {
  const { list } = papers;
  switch (change.change) {
    case 'add':
      return { ...papers, list: [...list, ...change.papers] };
    case 'looked':
      return learn(papers, change.looked);
    case 'title': {
      const { id, title } = change;
      const titled = (paper: Paper) => (title === '' ? withoutTitle(paper) : { ...paper, title });
      return { ...papers, list: list.map((paper) => (paper.id === id ? titled(paper) : paper)) };
    }
    case 'move':
      return { ...papers, list: move(list, change.id, change.by) };
    case 'remove':
      return { ...papers, list: list.filter(({ id }) => id !== change.id) };
    case 'clearUnused':
      return { ...papers, unused: [] };
  }
}
