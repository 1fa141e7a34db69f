import { Tab, TextRun } from 'docx';
import { holdable } from '../holdable';
import { withLineEnds } from '../letter-text';

/** Letters that are read from the right: Hebrew, Arabic and their neighbours. */
const fromRight = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const pieces = new RegExp(`\\n|\\t|[${fromRight}]+(?:[^\\p{L}\\n\\t]+[${fromRight}]+)*`, 'gu');
const beginsFromRight = new RegExp(`^[^\\p{L}]*[${fromRight}]`, 'u');

/** Takes a text; gives it cut into line ends, tabs, what is read from the right, and the rest. Joined it is the same. */
function cut(text: string): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    parts.push(text.slice(end, index), piece);
    end = index + piece.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

function runOf(part: string): TextRun {
  if (part === '\n') return new TextRun({ break: 1 });
  if (part === '\t') return new TextRun({ children: [new Tab()] });
  return new TextRun({ text: part, ...(beginsFromRight.test(part) && { rightToLeft: true }) });
}

/**
 * Writes a text for Word: its lines stay lines, its tabs tabs, and what is read from the right is marked so.
 * @param text any text.
 * @returns the pieces of one paragraph.
 */
export const runsFor = (text: string): readonly TextRun[] => cut(holdable(withLineEnds(text))).map(runOf);

/**
 * Which way a paragraph is read.
 * @param text the paragraph's text.
 * @returns true where its first letter is read from the right.
 */
export const isReadFromRight = (text: string): boolean => beginsFromRight.test(text);
