import { useEffect, useState } from 'react';
import type { LetterDocument } from '../../domain/letters/letter-document';
import { fileName, type Ending } from '../../letter-forms/file-name';
import { fileForms } from './file-forms';

/** How far a file is. */
export type FileState =
  | { readonly state: 'idle' | 'working' | 'failed' }
  | { readonly state: 'ready'; readonly url: string; readonly file: File };

export interface LetterFile {
  readonly now: FileState;
  /** Makes the file, or waits for the one being made; gives nothing where that fails or the person has gone on. */
  readonly make: () => Promise<File | undefined>;
  /** Makes the file and saves it to the device. */
  readonly save: () => void;
}

function saveAs(url: string, name: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Takes a letter and a kind of file; gives how far the file is and what makes it. The file goes when the page goes. */
export function useLetterFile(letter: LetterDocument, ending: Ending): LetterFile {
  const [now, setNow] = useState<FileState>({ state: 'idle' });
  const [held] = useState<Held>(() => ({ isGone: false, url: undefined, making: undefined }));
  useEffect(() => holdWhileHere(held), [held]);

  async function draw(): Promise<File | undefined> {
    setNow({ state: 'working' });
    try {
      const { type, bytesOf } = fileForms[ending];
      const file = new File([await bytesOf(letter)], fileName(letter, ending), { type });
      if (held.isGone) return undefined;
      forget(held);
      held.url = URL.createObjectURL(file);
      setNow({ state: 'ready', url: held.url, file });
      return file;
    } catch {
      setNow({ state: 'failed' });
      return undefined;
    }
  }
  const make = () =>
    (held.making ??= draw().finally(() => {
      held.making = undefined;
    }));
  const save = () =>
    void make().then((file) => {
      if (file !== undefined && held.url !== undefined) saveAs(held.url, file.name);
    });
  return { now, make, save };
}

/** What outlives a drawing of the page. */
interface Held {
  isGone: boolean;
  url: string | undefined;
  making: Promise<File | undefined> | undefined;
}

function forget({ url }: Held) {
  if (url !== undefined) URL.revokeObjectURL(url);
}

function holdWhileHere(held: Held) {
  held.isGone = false;
  return () => {
    held.isGone = true;
    forget(held);
    held.url = undefined;
  };
}
