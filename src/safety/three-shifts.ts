import { useEffect, useEffectEvent, useState } from 'react';

const wanted = 3;
/** How long, in milliseconds, a press still counts before the next. */
const patience = 5_000;

/**
 * Takes how to leave; leaves on the third press of Shift by itself, without a mouse and without another key: capital
 * letters, Shift and Tab, and keys that change the keyboard do not count. Gives how many presses are still wanted, or 0
 * when none has been made.
 */
export function useThreeShifts(leave: () => void): number {
  const [presses, setPresses] = useState(0);
  const onThree = useEffectEvent(leave);
  useEffect(() => {
    let count = 0;
    let isAlone = false;
    let timer = 0;
    function setCount(next: number) {
      count = next;
      window.clearTimeout(timer);
      if (next > 0) timer = window.setTimeout(setCount, patience, 0);
      if (next === wanted) onThree();
      else setPresses(next);
    }
    function startAgain() {
      isAlone = false;
      setCount(0);
    }
    function onDown({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent) {
      if (key !== 'Shift' || ctrlKey || altKey || metaKey) startAgain();
      else if (!repeat) isAlone = true;
    }
    function onUp({ key }: KeyboardEvent) {
      if (key !== 'Shift' || !isAlone) return;
      isAlone = false;
      setCount(count + 1);
    }
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    window.addEventListener('pointerdown', startAgain);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('pointerdown', startAgain);
    };
  }, []);
  return presses === 0 ? 0 : wanted - presses;
}
