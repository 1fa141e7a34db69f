import type { Block, LetterDocument, PointPart, Run } from '../domain/letters/letter-document';

/**
 * The words of some runs, with one kind of line end.
 * @param runs pieces of one paragraph, list item or part of a point.
 * @returns their text, in which "\n" starts a new line.
 */
export function textOf(runs: readonly Run[]): string {
  const text = runs.map((run) => run.text).join('');
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}

const partText = ({ label, runs }: PointPart) => `${label}: ${textOf(runs)}`;

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
  return parts.filter((part) => part.trim() !== '').join('\n\n') + '\n';
}
