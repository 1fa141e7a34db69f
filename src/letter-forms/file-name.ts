import type { LetterDocument } from '../domain/letters/letter-document';

/** The kinds of file that a letter can be saved as. */
export type Ending = 'pdf' | 'docx' | 'txt';

/**
 * Names a file. Neutral, because a file outlives the page in the device's list of downloads.
 * @param letter the letter, of which only the date is told.
 * @param ending the kind of file.
 * @returns such as "letter-2026-11-23.pdf".
 */
export const fileName = ({ date }: Pick<LetterDocument, 'date'>, ending: Ending): string =>
  `letter-${date}.${ending}`;
