import { useEffect } from 'react';
import { useAnswers } from './answers';
import { nextPath } from './paths';

/** Takes whether the answers so far lead to this page; if not, brings the person to the page they have reached. */
export function useOpenOnly(isOpen: boolean): void {
  const { walk, bringTo } = useAnswers();
  useEffect(() => {
    if (!isOpen) bringTo(nextPath(walk));
  });
}
