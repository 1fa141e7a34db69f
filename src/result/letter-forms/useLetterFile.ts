import type { LetterDocument } from '../../domain/letters/letter-document';
import { fileName, type Ending } from '../../letter-forms/file-name';
import { useMadeFile, type MadeFile } from '../../made-file/useMadeFile';
import { fileForms } from './file-forms';

/** Takes a letter and a kind of file; gives how far the file is and what makes it. */
export function useLetterFile(letter: LetterDocument, ending: Ending): MadeFile {
  return useMadeFile(async () => {
    const { type, bytesOf } = fileForms[ending];
    return new File([await bytesOf(letter)], fileName(letter, ending), { type });
  });
}
