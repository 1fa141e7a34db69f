import { tabKey, writeKept } from './tab';
import type { TabWork } from './work/work';

/** Milliseconds from a key press to the moment it is kept: short enough to lose no word, long enough to type freely. */
const delay = 300;

/** Keeps the work in the tab's own storage, and tells those who keep it elsewhere. */
export interface Keeper {
  /** Something was typed or answered: it is kept a moment later. */
  readonly touch: () => void;
  /** Keeps at once what waits. Gives whether everything is kept. Never throws. */
  readonly flush: () => boolean;
  /** The work as it is now, or undefined while there is none. */
  readonly work: () => TabWork | undefined;
  /** Takes what to do after each keeping; gives the function that ends it. */
  readonly listen: (hear: () => void) => () => void;
  /** Watches for the page going away; gives the function that ends it. */
  readonly watch: () => () => void;
}

/** Takes what gives the work, and what is told whether it could be kept; gives its keeper. */
export function makeKeeper(work: () => TabWork | undefined, tell: (isKept: boolean) => void): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = true;
  const listeners = new Set<() => void>();

  function flush(): boolean {
    if (timer === undefined) return isKept;
    clearTimeout(timer);
    timer = undefined;
    const now = work();
    isKept = writeKept('sessionStorage', tabKey, now ? JSON.stringify(now) : null) || !now;
    tell(isKept);
    for (const hear of listeners) hear();
    return isKept;
  }

  return {
    work,
    flush,
    touch: () => {
      timer ??= setTimeout(flush, delay);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    watch: () => {
      const events = ['pagehide', 'visibilitychange'];
      for (const event of events) addEventListener(event, flush, true);
      return () => {
        for (const event of events) removeEventListener(event, flush, true);
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}
