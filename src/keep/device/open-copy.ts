import type { Keeper } from '../keeper';
import { revisionKey, writeKept } from '../tab';
import { keyFor, readCopy, textIn } from './copy';
import { become, deviceState, factsOf, heldKey, holdKey } from './device-state';
import { save } from './write-copy';

/** A kept copy that was opened, and what to do with it. */
export interface OpenedCopy {
  readonly text: string;
  /** Whether others use the device, as was said when the copy was made. */
  readonly shared: boolean;
  /** From now on this tab keeps its work in it; takes the keeper where that is to begin at once, over what it holds. */
  readonly goOn: (keeper?: Keeper) => void;
}

/** Takes the passphrase, or '' where this tab has the key or there is no lock; opens the copy and changes nothing. Never rejects. */
export async function openCopy(passphrase: string): Promise<OpenedCopy | 'wrongKey' | 'damaged'> {
  const copy = readCopy();
  if (typeof copy === 'string') return 'damaged';
  try {
    const itsKey = copy.lock && (passphrase === '' ? heldKey() : await keyFor(copy.lock, passphrase));
    if (copy.lock && itsKey === undefined) return 'wrongKey';
    const read = await textIn(copy, itsKey);
    if (typeof read === 'string') return read;
    const goOn = (keeper?: Keeper) => {
      holdKey(itsKey);
      writeKept('sessionStorage', revisionKey, copy.revision);
      become({ now: 'keeping', facts: factsOf(copy) });
      if (keeper) void save(keeper);
    };
    return { text: read.text, shared: copy.shared, goOn };
  } catch {
    return 'damaged';
  }
}

/** Whether this tab can open the copy without asking for the passphrase. */
export function needsPassphrase(): boolean {
  const copy = readCopy();
  if (typeof copy === 'string' || copy.lock === undefined) return false;
  const known = deviceState();
  const own = 'facts' in known ? known.facts.lock : undefined;
  return heldKey() === undefined || own?.salt !== copy.lock.salt;
}
