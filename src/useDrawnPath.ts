import { useState } from 'react';
import { useLocationChange } from 'raviger';

/**
 * Gives the path of the page that is drawn. It changes together with the answers: the router's own `usePath` tells the
 * new address at once, while the page and the answers for it may still be on their way.
 */
export function useDrawnPath(): string {
  const [path, setPath] = useState(() => window.location.pathname);
  useLocationChange(() => setPath(window.location.pathname));
  return path;
}
