import { readKept, writeKept } from './tab';

/** A page that many people have open, and that says nothing about who opened it. */
const elsewhere = 'https://www.bbc.co.uk/weather';
/** In the tab's storage once somebody has left quickly. It says nothing else. */
const leftKey = 'next-stage-left';

/** Opens the neutral site in place of this page, now and whenever the browser's Back leads here again. */
export function goElsewhere(): void {
  writeKept('sessionStorage', leftKey, 'yes');
  const go = () => window.location.replace(elsewhere);
  // A page that the browser had put by starts no script anew.
  window.addEventListener('pageshow', ({ persisted }) => persisted && go());
  go();
}

/** Gives whether Back or Forward has led here after somebody left quickly. Whoever comes in another way has come back. */
export function hasLeft(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const isByHistory = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
  if (!isByHistory) writeKept('sessionStorage', leftKey, null);
  return isByHistory && readKept('sessionStorage', leftKey) !== null;
}
