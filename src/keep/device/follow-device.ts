import type { Keeper } from '../keeper';
import { deviceKey } from '../tab';
import { readCopy } from './copy';
import { become, deviceState, knownRevision, lookAgain } from './device-state';
import { save } from './write-copy';

/** Takes the keeper; keeps the copy in step with it and with other tabs. Gives the function that ends it. */
export function followDevice(keeper: Keeper): () => void {
  function onStorage({ key: changed }: StorageEvent) {
    if (changed !== deviceKey && changed !== null) return;
    const now = deviceState();
    const copy = readCopy();
    if (now.now !== 'keeping' && now.now !== 'full' && now.now !== 'changed') lookAgain();
    else if (copy === 'none') become({ now: 'gone' });
    else if (typeof copy === 'string' || copy.revision !== knownRevision())
      become({ ...now, now: 'changed' });
  }
  const stopHearing = keeper.listen(() => void save(keeper));
  addEventListener('storage', onStorage);
  void save(keeper);
  return () => {
    stopHearing();
    removeEventListener('storage', onStorage);
  };
}
