import { useEffect, useRef, useState } from 'react';
import type { LetterDocument } from '../domain/letters/letter-document';

export type Download =
  | { readonly state: 'idle' | 'working' | 'failed' }
  | { readonly state: 'ready'; readonly url: string; readonly file: File };

/** Neutral, because a file outlives this page in the device's list of downloads. */
const fileName = ({ date }: LetterDocument) => `letter-${date}.pdf`;

function save(url: string, name: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Takes a letter; gives how far its PDF is and the function that makes and saves it. The file goes when the page goes. */
export function useDownload(letter: LetterDocument): { download: Download; start: () => void } {
  const [download, setDownload] = useState<Download>({ state: 'idle' });
  const made = useRef<string>(undefined);
  useEffect(() => () => forgetFile(made.current), []);

  async function make() {
    setDownload({ state: 'working' });
    try {
      const { makePdf } = await import('../pdf/make-pdf');
      const bytes = await makePdf(letter);
      const file = new File([new Uint8Array(bytes)], fileName(letter), { type: 'application/pdf' });
      forgetFile(made.current);
      made.current = URL.createObjectURL(file);
      setDownload({ state: 'ready', url: made.current, file });
      save(made.current, file.name);
    } catch {
      setDownload({ state: 'failed' });
    }
  }
  return { download, start: () => void make() };
}

function forgetFile(url: string | undefined) {
  if (url !== undefined) URL.revokeObjectURL(url);
}
