import type { LetterDocument } from '../../domain/letters/letter-document';
import type { Ending } from '../../letter-forms/file-name';

interface FileForm {
  /** The media type by which other apps know what to do with the file. */
  readonly type: string;
  /** Makes the file. What it needs is fetched first; rejects where that or the making fails. */
  readonly bytesOf: (letter: LetterDocument) => Promise<Uint8Array<ArrayBuffer>>;
}

/** The files that a letter can be saved as, by the ending of their names. */
export const fileForms: Readonly<Record<Ending, FileForm>> = {
  pdf: {
    type: 'application/pdf',
    bytesOf: async (letter) => {
      const { makePdf } = await import('../../pdf/make-pdf');
      return makePdf(letter);
    },
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytesOf: async (letter) => {
      const { wordFile } = await import('../../letter-forms/word/word-file');
      return wordFile(letter);
    },
  },
  txt: {
    type: 'text/plain;charset=utf-8',
    bytesOf: async (letter) => {
      const { textFile } = await import('../../letter-forms/text-file');
      return textFile(letter);
    },
  },
};
