import { useEffect } from 'react';
import { useAnswers } from './answers';
import { nextPath } from './paths';

/**
 * Takes whether the answers so far lead to this page; if not, brings the person to the page they have reached, or to
 * the one named.
 */
export function useOpenOnly(isOpen: boolean, instead?: string): void {
  const { walk, bringTo } = useAnswers();
  useEffect(() => {
    if (!isOpen) bringTo(instead ?? nextPath(walk));
  });
}
