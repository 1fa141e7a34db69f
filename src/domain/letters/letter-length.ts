import type { Point } from '../questions';
import type { Block, LetterDocument, Run } from './letter-document';

/** How a letter reads: within about two pages, within about four, or longer than people read to the end (SP-L02). */
export type LetterLength = 'fine' | 'long' | 'tooLong';

const wordsOnTwoPages = 900;
const wordsOnFourPages = 1800;

/** Takes any text; gives its words: what stands between blanks and line ends. */
export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Takes a number of words; gives how long a letter of so many words is. */
export const lengthFor = (words: number): LetterLength => {
  if (words <= wordsOnTwoPages) return 'fine';
  return words <= wordsOnFourPages ? 'long' : 'tooLong';
};

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.runs)];
    case 'heading':
      return [block.text];
    case 'points':
      return block.points.flat().flatMap(({ label, runs }) => [label, textOf(runs)]);
    case 'bullets':
      return block.items.map(textOf);
    case 'table':
      return [block.head, ...block.rows].flat();
  }
};

/** Takes a letter; gives the words in it as it is sent, from the sender's name to the signature, and its length. */
export function letterLength(letter: LetterDocument): {
  readonly words: number;
  readonly length: LetterLength;
} {
  const texts = [
    ...[...letter.from, ...letter.to, letter.dateLine, letter.subject, ...letter.references, letter.greeting],
    ...letter.blocks.flatMap(textsOf),
    ...[letter.closing, letter.signature],
  ];
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return { words, length: lengthFor(words) };
}

/** Takes points, typed in full or in part; gives the words in them, whatever they are about. */
export const wordsOfPoints = (points: readonly Partial<Point>[]): number =>
  points
    .flatMap(({ whatHappened, proof, when, who, shouldHave, effect, wish }) => [
      ...[whatHappened, proof, when, who, shouldHave, effect, wish],
    ])
    .reduce((sum, text) => sum + wordsIn(text ?? ''), 0);
