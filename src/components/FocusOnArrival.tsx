import { useEffect, useRef } from 'react';
import { headingId } from './Page';

/**
 * Takes the key of the page drawn beside it, not the address: with the browser's Back, that changes before the page does.
 * On each new page, but not on the first, moves the focus to its heading and the view to its top.
 */
export function FocusOnArrival({ at }: { at: string | null }) {
  const last = useRef(at);
  useEffect(() => {
    if (last.current === at) return;
    last.current = at;
    document.getElementById(headingId)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [at]);
  return null;
}
