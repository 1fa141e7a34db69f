import { useEffect, useEffectEvent, useState } from 'react';
import type { IsoDate } from '../domain/calendar/iso-date';
import { makeDrafts } from '../drafts';
import type { Kept } from '../journey-context';
import { useAskBeforeLoss } from '../may-leave';
import { makeKeeper } from './keeper';
import { workOf, type DraftList } from './work/work-of';

/**
 * Takes what is kept from page to page, today (ISO date), the drafts to start with, and whether the tab's storage is to
 * be left alone. Gives the drafts, the keeper that writes both to the tab's storage, and whether the browser refused.
 */
export function useKeeping(kept: Kept, today: IsoDate, start: DraftList = [], keepsNothing = false) {
  const [cannotKeep, setCannotKeep] = useState(false);
  // In an object that outlives the drawings, because timers and events read it later.
  const [held] = useState(() => {
    const now = { kept, today };
    const keeper = makeKeeper(
      () => workOf(now.kept, drafts.entries(), now.today),
      (isKept) => setCannotKeep(!isKept),
    );
    const touch = () => {
      if (!keepsNothing) keeper.touch();
    };
    const drafts = makeDrafts(touch, start);
    return { now, drafts, keeper: { ...keeper, touch } };
  });
  const { drafts, keeper } = held;
  const remember = useEffectEvent(() => {
    Object.assign(held.now, { kept, today });
  });
  useEffect(() => remember(), [kept, today]);
  useEffect(() => keeper.watch(), [keeper]);
  useAskBeforeLoss(() => {
    const { answers } = held.now.kept;
    return Object.keys(answers).length + drafts.size() > 0 && !keeper.flush();
  });
  /** Takes what is kept now, for those who cannot wait for the next drawing: the page may be left at once. */
  const hold = (next: Kept) => void Object.assign(held.now, { kept: next });
  return { drafts, keeper, cannotKeep, hold };
}
