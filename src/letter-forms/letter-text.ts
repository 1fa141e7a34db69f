import type { Block, LetterDocument, PointPart, Run } from '../domain/letters/letter-document';

/**
 * Writes all line ends in one way.
 * @param text any text.
 * @returns the same words, in which "\n" and nothing else starts a new line.
 */
export const withLineEnds = (text: string): string => text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');

/**
 * The words of some runs, with one kind of line end.
 * @param runs pieces of one paragraph, list item or part of a point.
 * @returns their text, in which "\n" starts a new line.
 */
export const textOf = (runs: readonly Run[]): string => withLineEnds(runs.map((run) => run.text).join(''));

/** A part without a label goes on with the part before it. */
const partText = ({ label, runs }: PointPart) => (label === '' ? textOf(runs) : `${label}: ${textOf(runs)}`);

const numbered = (parts: readonly PointPart[], at: number) => `${at + 1}. ${parts.map(partText).join('\n')}`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block.runs);
    case 'heading':
      return block.text;
    case 'points':
      return block.points.map(numbered).join('\n\n');
    case 'bullets':
      return block.items.map((item) => `• ${textOf(item)}`).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join(': ')).join('\n');
  }
}

/**
 * The letter as plain text, for copying, e-mail and the command line. Nothing is wrapped and no character is left out.
 * @param letter the letter.
 * @returns all its words in reading order, with an empty line between its parts.
 */
export function letterText(letter: LetterDocument): string {
  const parts = [
    letter.from.join('\n'),
    letter.to.join('\n'),
    letter.dateLine,
    letter.subject,
    letter.references.join('\n'),
    letter.greeting,
    ...letter.blocks.map(blockText),
    letter.closing,
    letter.signature,
  ];
  return withLineEnds(parts.filter((part) => part.trim() !== '').join('\n\n')) + '\n';
}
