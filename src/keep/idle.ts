/** Milliseconds without a touch after which the page asks whether anybody is there. */
const untilAsking = 30 * 60_000;
/** Milliseconds from asking to clearing. */
const untilClearing = 2 * 60_000;
/** Milliseconds between two looks at the clock. A device that slept is looked at when it wakes. */
const pause = 10_000;

const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

export interface IdleWatch {
  /** Somebody said that they are there. */
  readonly stay: () => void;
  readonly stop: () => void;
}

/** Takes what to do after 30 minutes without a touch, and 2 minutes later; gives the watch. The clock alone counts. */
export function watchIdle(ask: () => void, clear: () => void): IdleWatch {
  let last = Date.now();
  let isAsking = false;

  function touch() {
    if (!isAsking) last = Date.now();
  }
  function stay() {
    isAsking = false;
    last = Date.now();
  }
  function look() {
    const idle = Date.now() - last;
    if (idle >= untilAsking + untilClearing) {
      stay();
      clear();
    } else if (idle >= untilAsking && !isAsking) {
      isAsking = true;
      ask();
    }
  }

  // Looked at before a touch is counted: the first one after hours must not undo them.
  const onTouch = () => {
    look();
    touch();
  };
  for (const kind of touches) addEventListener(kind, onTouch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, pause);
  return {
    stay,
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const kind of touches) removeEventListener(kind, onTouch, { capture: true });
    },
  };
}
