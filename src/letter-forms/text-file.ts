import type { LetterDocument } from '../domain/letters/letter-document';
import { holdable } from './holdable';
import { letterText } from './letter-text';

/**
 * The letter as a file of plain text. It begins with the mark of UTF-8 and has the line ends of Windows, because
 * older programs would otherwise show wrong quotation marks, or one long line.
 * @param letter the letter.
 * @returns the bytes of the file.
 */
export const textFile = (letter: LetterDocument): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`\ufeff${holdable(letterText(letter)).replaceAll('\n', '\r\n')}`);
