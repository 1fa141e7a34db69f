import { useEffect, useState } from 'react';
import { saveAs } from './save-as';

/** How far a file is. */
export type FileState =
  | { readonly state: 'idle' | 'working' | 'failed' }
  | { readonly state: 'ready'; readonly url: string; readonly file: File };

export interface MadeFile {
  readonly now: FileState;
  /** Makes the file, or waits for the one being made; gives nothing where that fails or the person has gone on. */
  readonly make: () => Promise<File | undefined>;
  /** Makes the file and saves it to the device. */
  readonly save: () => void;
}

/** What outlives a drawing of the page. */
interface Held {
  isGone: boolean;
  url: string | undefined;
  making: Promise<File | undefined> | undefined;
}

function forget(held: Held) {
  if (held.url !== undefined) URL.revokeObjectURL(held.url);
  held.url = undefined;
}

function holdWhileHere(held: Held) {
  held.isGone = false;
  return () => {
    held.isGone = true;
    forget(held);
  };
}

/** Takes what makes a file; gives how far it is and what sets it going. The file goes when what asked for it goes. */
export function useMadeFile(makeFile: () => Promise<File>): MadeFile {
  const [now, setNow] = useState<FileState>({ state: 'idle' });
  const [held] = useState<Held>(() => ({ isGone: false, url: undefined, making: undefined }));
  useEffect(() => holdWhileHere(held), [held]);

  async function draw(): Promise<File | undefined> {
    setNow({ state: 'working' });
    try {
      const file = await makeFile();
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
