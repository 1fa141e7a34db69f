import { useAnswers } from '../../answers';
import type { OpenedCopy } from '../device/open-copy';
import type { Work } from '../work/work';
import { useTakeWork } from './useTakeWork';

/** A copy that was opened, and the work in it. */
export interface FoundCopy {
  readonly copy: OpenedCopy;
  readonly work: Work;
}

/**
 * Gives the two ways to go on with an opened copy: with the work in it, or with what is here, which it then holds. What
 * it says of the device holds for this visit too: a page on a shared device is cleared when nobody touches it.
 */
export function useGoOn() {
  const { keeper, shared = false, setShared } = useAnswers();
  const takeWork = useTakeWork();
  return {
    take: ({ copy, work }: FoundCopy) => {
      takeWork(work, shared || copy.shared);
      copy.goOn();
    },
    keepHere: (copy: OpenedCopy) => {
      if (copy.shared) setShared(true);
      copy.goOn(keeper);
    },
  };
}
