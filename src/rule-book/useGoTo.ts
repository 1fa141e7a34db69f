import { useEffect, useState, type MouseEvent } from 'react';

/** Takes a click anywhere in the book; gives the anchor that it leads to on this page, if it is on such a link. */
function anchorOfClick({ target }: MouseEvent): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  const to = link?.getAttribute('href');
  return to?.startsWith('#') ? to.slice(1) : undefined;
}

/**
 * Takes how to show everything; gives what to do on a click in the book. A link to an entry that a search has hidden
 * shows everything first, so that there is something to go to. So does an address that names an entry, once the
 * book is drawn.
 */
export function useGoTo(showAll: () => void): (event: MouseEvent) => void {
  const [goTo, setGoTo] = useState(() => ({ anchor: window.location.hash.slice(1) }));
  useEffect(() => {
    if (goTo.anchor === '') return;
    window.location.hash = goTo.anchor;
    document.getElementById(goTo.anchor)?.scrollIntoView();
  }, [goTo]);
  return (event) => {
    const anchor = anchorOfClick(event);
    if (anchor === undefined || !document.getElementById(anchor)?.closest('.book-missed')) return;
    event.preventDefault();
    showAll();
    setGoTo({ anchor });
  };
}
