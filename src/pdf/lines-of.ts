import { forPrint } from '../letter-forms/printable';

export interface Line {
  readonly words: string;
  /** Whether empty lines came before it; several are drawn as one gap. */
  readonly afterGap: boolean;
}

/**
 * Splits a text into the lines that its writer made.
 * @param text any text.
 * @returns its printable lines, none of them empty; no lines for a text without words.
 */
export function linesOf(text: string): readonly Line[] {
  let afterGap = false;
  return forPrint(text)
    .text.split('\n')
    .flatMap((line) => {
      const words = line.trimEnd();
      const before = afterGap;
      afterGap = words === '';
      return words === '' ? [] : [{ words, afterGap: before }];
    })
    .map((line, at) => (at === 0 ? { ...line, afterGap: false } : line));
}
