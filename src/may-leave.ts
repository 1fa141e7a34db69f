import { useEffect, useEffectEvent } from 'react';

/**
 * Takes a test for whether anything would be lost; makes the browser ask before a reload or a closed tab loses it.
 * Never throws.
 */
export function useAskBeforeLoss(wouldLose: () => boolean): void {
  const ask = useEffectEvent((event: BeforeUnloadEvent) => {
    if (wouldLose()) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: BeforeUnloadEvent) => ask(event);
    window.addEventListener('beforeunload', listener);
    return () => window.removeEventListener('beforeunload', listener);
  }, []);
}
