import { useEffect, useRef } from 'react';

/**
 * Takes a value; gives what reads it anew: as it was drawn last, or undefined once the part has left the page. For what
 * goes on after waiting: it must not bring back what was deleted, or lead on from a page that was left.
 */
export function useWhileHere<T>(value: T): () => T | undefined {
  const now = useRef<T>(undefined);
  useEffect(() => {
    now.current = value;
    return () => {
      now.current = undefined;
    };
  }, [value]);
  return () => now.current;
}
