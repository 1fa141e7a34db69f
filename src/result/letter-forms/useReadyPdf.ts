import { useEffect, useState } from 'react';
import type { LetterDocument } from '../../domain/letters/letter-document';

/** Whether the person's device asks pages to fetch no more than is needed. Not every browser tells. */
function savesData(): boolean {
  const connection = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

/** Does something when the page has nothing else to do; gives what calls it off. Safari has no idle callbacks. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(act, { timeout: 3000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(act, 1000);
  return () => clearTimeout(id);
}

/**
 * Takes a letter on the page; while it is there, keeps ready what draws its PDF, unless the person saves data. Changes
 * of the letter start nothing anew.
 */
export function useReadyPdf(letter: LetterDocument): void {
  const [first] = useState(letter);
  useEffect(() => {
    if (savesData()) return undefined;
    let release: (() => void) | 'gone' | undefined;
    const cancel = whenIdle(() => {
      import('../../pdf/make-pdf').then(
        ({ holdWorker }) => {
          if (release !== 'gone') release = holdWorker(first);
        },
        // Without a connection nothing is made ready; the button will say so when it is pressed.
        () => undefined,
      );
    });
    return () => {
      cancel();
      if (typeof release === 'function') release();
      release = 'gone';
    };
  }, [first]);
}
