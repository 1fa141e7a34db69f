/**
 * What must not be torn apart by the end of a page. react-pdf only measures how far down an element ends, and does not
 * see that what follows will move to the next page as a whole, so it is told here how much room that needs.
 */
import type { Block, EventTable } from '../domain/letters/letter-document';
import { textOf } from '../letter-forms/letter-text';
import { linesOf } from './lines-of';

const lineHeight = 15.4;
/** The gap between a heading and a table, generously: with too little, the two would decide differently. */
const spaceAround = 12;

/** Points that a text needs, if about so many characters fit on a line. Rather too much than too little. */
const heightOf = (text: string, charactersOnLine: number) =>
  linesOf(text).reduce((sum, { words }) => sum + Math.ceil(words.length / charactersOnLine) * lineHeight, 0);

const rowHeight = ([when, what]: EventTable['rows'][number]) =>
  7 + Math.max(heightOf(when, 18), heightOf(what, 45), lineHeight);

/** A row that is taller than this may be torn apart. */
const tallestRow = 240;

/**
 * @param row a row of a table.
 * @returns whether it must stay on one page.
 */
export const staysWhole = (row: EventTable['rows'][number]) => rowHeight(row) <= tallestRow;

/**
 * Room that must be left under a heading for what comes next.
 * @param next what comes after the heading.
 * @returns points: two lines, or the first rows of a table.
 */
export function roomFor(next: Block | undefined): number {
  if (next?.kind !== 'table') return 3 * lineHeight;
  const [first] = next.rows;
  return spaceAround + rowHeight(next.head) + roomForFirst(first);
}

/**
 * Room that must be left under the head of a table.
 * @param first the first row, if there is one.
 * @returns points.
 */
export const roomForFirst = (first: EventTable['rows'][number] | undefined) =>
  first === undefined ? 0 : staysWhole(first) ? rowHeight(first) : 3 * lineHeight;

/**
 * @param text any text.
 * @returns whether it surely needs much less than a page, so that it may be kept in one piece.
 */
export const isShort = (text: string) => heightOf(text, 60) <= 8 * lineHeight;

/**
 * Where the part begins that shares a page with the signature, which must not stand on a page of its own.
 * @param blocks the letter's body.
 * @returns the index of the last paragraph, if it is short, or of its heading; else the number of blocks.
 */
export function endingFrom(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || !isShort(textOf(last.runs))) return blocks.length;
  return blocks.at(-2)?.kind === 'heading' ? blocks.length - 2 : blocks.length - 1;
}
