import { useEffect, useRef, useState } from 'react';

/**
 * Follows a value at rest: for what is read aloud, which nobody can follow at the speed of a progress bar.
 * @param value what changes. @param pause milliseconds between two changes.
 * @returns the value as it was at the last change that was passed on.
 */
export function useSlowly(value: string, pause: number): string {
  const [slow, setSlow] = useState(value);
  const last = useRef(-Infinity);
  useEffect(() => {
    const wait = Math.max(0, last.current + pause - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSlow(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return slow;
}
