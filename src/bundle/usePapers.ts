import { startTransition, useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import { onForget } from '../keep/tab';
import { lookAtFiles, type Looked } from './look-at-files';
import { letterId } from './messages';
import { changed, noPapers, type Paper, type Papers, type PapersChange } from './papers';

/** Kept while the person goes back to the letter, in memory only; gone with the answers, or with the document. */
let kept = noPapers;
let lastId = letterId;
const forget = () => (kept = noPapers);
window.addEventListener('pagehide', forget);
onForget(forget);

/** Gives the chosen papers and the ways to change them. New files are looked at in a worker, one after the other. */
export function usePapers(): {
  papers: Papers;
  change: Dispatch<PapersChange>;
  add: (files: readonly File[]) => void;
} {
  const [papers, change] = useReducer(changed, kept);
  const leaving = useRef<AbortController>(undefined);

  const look = useCallback((some: readonly Paper[]) => {
    const signal = leaving.current?.signal;
    if (some.length === 0 || !signal) return;
    // With hundreds of files the list is redrawn hundreds of times: typing and buttons go before that.
    const hear = (looked: Looked) => startTransition(() => change({ change: 'looked', looked }));
    void lookAtFiles(some, hear, signal);
  }, []);

  useEffect(() => {
    kept = papers;
  }, [papers]);

  useEffect(() => {
    leaving.current = new AbortController();
    look(kept.list.filter(({ found }) => !found));
    return () => leaving.current?.abort();
  }, [look]);

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): Paper => ({ id: (lastId += 1), file }));
      startTransition(() => change({ change: 'add', papers: added }));
      look(added);
    },
    [look],
  );
  return { papers, change, add };
}
