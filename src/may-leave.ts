import { useEffect, useRef } from 'react';

/**
 * Takes a test for whether anything would be lost; makes the browser ask before a reload or a closed tab loses it.
 * Gives a way to switch that off (true) and on again (false), at once. Never throws.
 */
export function useAskBeforeLoss(wouldLose: () => boolean): (freely: boolean) => void {
  const mayLeave = useRef(false);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldLose() && !mayLeave.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
  return (freely) => {
    mayLeave.current = freely;
  };
}
