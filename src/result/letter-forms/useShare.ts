import { useState } from 'react';
import type { Ending } from '../../letter-forms/file-name';
import { fileForms } from './file-forms';
import type { MadeFile } from '../../made-file/useMadeFile';

/** `again`: the file took so long that the browser wants the button pressed once more. */
export type Shared = 'working' | 'again' | 'failed' | undefined;

/** Takes a kind of file; gives whether this browser hands such files to other apps. */
export function canShare(ending: Ending): boolean {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({
    files: [new File([''], `letter.${ending}`, { type: fileForms[ending].type })],
  });
}

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '');

/** Gives what became of the last attempt to share, and the function that hands a file to another app. Never throws. */
export function useShare(): { shared: Shared; share: (letterFile: MadeFile) => void } {
  const [shared, setShared] = useState<Shared>();

  async function share({ now, make }: MadeFile) {
    if (now.state !== 'ready') setShared('working');
    const file = now.state === 'ready' ? now.file : await make();
    if (file === undefined) {
      setShared('failed');
      return;
    }
    try {
      await navigator.share({ files: [file] });
      setShared(undefined);
    } catch (error) {
      // To close the list of apps without choosing one is no failure.
      if (nameOf(error) === 'AbortError') setShared(undefined);
      else setShared(nameOf(error) === 'NotAllowedError' && now.state !== 'ready' ? 'again' : 'failed');
    }
  }
  return { shared, share: (letterFile) => void share(letterFile) };
}
