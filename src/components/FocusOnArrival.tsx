import { useEffect, useRef } from 'react';
import { usePath } from 'raviger';
import { headingId } from './Page';

/** On each new page, but not on the first, moves the focus to its heading and the view to its top. */
export function FocusOnArrival() {
  const pathname = usePath();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.getElementById(headingId)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return null;
}
