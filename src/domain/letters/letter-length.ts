import type { Point } from '../questions';

/** How a letter reads: within about two pages, within about four, or longer than people read to the end (SP-L02). */
type LetterLength = 'fine' | 'long' | 'tooLong';

const wordsOnTwoPages = 900;
const wordsOnFourPages = 1800;

/** Takes any text; gives its words: what stands between blanks and line ends. */
export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Takes a number of words; gives how long a letter of so many words is. */
export const lengthFor = (words: number): LetterLength => {
  if (words <= wordsOnTwoPages) return 'fine';
  return words <= wordsOnFourPages ? 'long' : 'tooLong';
};

/** Takes points, typed in full or in part; gives the words in them, whatever they are about. */
export const wordsOfPoints = (points: readonly Partial<Point>[]): number =>
  points
    .flatMap(({ whatHappened, proof, when, who, shouldHave, effect, wish }) => [
      ...[whatHappened, proof, when, who, shouldHave, effect, wish],
    ])
    .reduce((sum, text) => sum + wordsIn(text ?? ''), 0);
