import type { Keeper } from '../keeper';
import { deviceKey, readKept, revisionKey, writeKept } from '../tab';
import { forElsewhere, type TabWork } from '../work/work';
import { keyFor, makeCopy, newLock, readCopy, textIn, writeCopy, type Copy, type CopyFacts } from './copy';

/** How the copy on this device and this tab stand to each other. */
export type DeviceState =
  | { readonly now: 'none' | 'damaged' | 'gone' }
  /** `behind`: it is this tab's own, locked since the page was reloaded. */
  | { readonly now: 'closed'; readonly facts: CopyFacts; readonly behind: boolean }
  /** `full`: there was no room for the newest answers. `changed`: another tab has written since. */
  | { readonly now: 'keeping' | 'full' | 'changed'; readonly facts: CopyFacts };

const factsOf = ({ wipe, shared, lock }: Copy): CopyFacts => ({ wipe, shared, ...(lock && { lock }) });
const knownRevision = () => readKept('sessionStorage', revisionKey);

/** A copy that is not locked goes on being kept after a reload; a locked one needs its passphrase again. */
function look(): DeviceState {
  const copy = readCopy();
  if (copy === 'none' || copy === 'damaged') return { now: copy };
  const isOwn = copy.revision === knownRevision();
  const facts = factsOf(copy);
  return isOwn && !copy.lock ? { now: 'keeping', facts } : { now: 'closed', facts, behind: isOwn };
}

// One tab has one device: the key lives here, in memory alone, and goes with the page.
let state: DeviceState | undefined;
let key: CryptoKey | undefined;
const listeners = new Set<() => void>();

function become(next: DeviceState): void {
  state = next;
  if (next.now === 'none' || next.now === 'gone' || next.now === 'closed') key = undefined;
  for (const hear of listeners) hear();
}

/** For React: what is known of the device now. */
export const deviceState = (): DeviceState => (state ??= look());
export function onDevice(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Two tabs never write at the same moment. Where the browser has no locks, they hardly ever do. */
const alone = async (act: () => void): Promise<void> => {
  if ('locks' in navigator) await navigator.locks.request(deviceKey, act);
  else act();
};

const textOf = (work: TabWork): string => JSON.stringify(forElsewhere(work));

/** Writes a copy unless another tab has written since `expected`. */
const write = (copy: Copy, expected: string | undefined) =>
  alone(() => {
    const there = readCopy();
    const revision = typeof there === 'string' ? undefined : there.revision;
    const facts = factsOf(copy);
    if (revision !== expected) become(there === 'none' ? { now: 'gone' } : { now: 'changed', facts });
    else if (!writeCopy(copy)) become({ now: 'full', facts });
    else {
      writeKept('sessionStorage', revisionKey, copy.revision);
      become({ now: 'keeping', facts });
    }
  });

/**
 * Takes the work, what was chosen and a passphrase or none; keeps a first copy on the device. Rejects where the browser
 * cannot pack or lock; a copy for which there is no room is told by the state.
 */
export async function keepOnDevice(
  work: TabWork,
  facts: Omit<CopyFacts, 'lock'>,
  passphrase: string,
): Promise<void> {
  const made = passphrase === '' ? undefined : await newLock(passphrase);
  const copy = await makeCopy(textOf(work), { ...facts, ...(made && { lock: made.lock }) }, made?.key);
  key = made?.key;
  await write(copy, undefined);
}

let isSaving = false;
let isWaiting = false;

/** Takes the keeper; brings the copy up to date if this tab keeps one. Several calls at once become one. */
async function save(keeper: Keeper): Promise<void> {
  isWaiting = true;
  if (isSaving) return;
  isSaving = true;
  while (isWaiting) {
    isWaiting = false;
    const now = deviceState();
    const work = keeper.work();
    if (work === undefined || (now.now !== 'keeping' && now.now !== 'full')) continue;
    // Never in the clear what was promised to be locked.
    if (now.facts.lock && key === undefined) continue;
    const expected = knownRevision() ?? undefined;
    try {
      await write(await makeCopy(textOf(work), now.facts, key), expected);
    } catch {
      become({ now: 'full', facts: now.facts });
    }
  }
  isSaving = false;
}

/** A kept copy that was opened, and what to do with it. */
export interface OpenedCopy {
  readonly text: string;
  /** From now on this tab keeps its work in it; takes the keeper where that is to begin at once, over what it holds. */
  readonly goOn: (keeper?: Keeper) => void;
}

/** Takes the passphrase, or '' where this tab has the key or there is no lock; opens the copy and changes nothing. Never rejects. */
export async function openCopy(passphrase: string): Promise<OpenedCopy | 'wrongKey' | 'damaged'> {
  const copy = readCopy();
  if (typeof copy === 'string') return 'damaged';
  try {
    const itsKey = copy.lock && (passphrase === '' ? key : await keyFor(copy.lock, passphrase));
    if (copy.lock && itsKey === undefined) return 'wrongKey';
    const read = await textIn(copy, itsKey);
    if (typeof read === 'string') return read;
    const goOn = (keeper?: Keeper) => {
      key = itsKey;
      writeKept('sessionStorage', revisionKey, copy.revision);
      become({ now: 'keeping', facts: factsOf(copy) });
      if (keeper) void save(keeper);
    };
    return { text: read.text, goOn };
  } catch {
    return 'damaged';
  }
}

/** Whether this tab can open the copy without asking for the passphrase. */
export function needsPassphrase(): boolean {
  const copy = readCopy();
  if (typeof copy === 'string' || copy.lock === undefined) return false;
  const own = state && 'facts' in state ? state.facts.lock : undefined;
  return key === undefined || own?.salt !== copy.lock.salt;
}

/** Deletes the copy on this device, whoever wrote it. */
export function deleteCopy(): void {
  writeCopy(null);
  writeKept('sessionStorage', revisionKey, null);
  become(look());
}

/** Forgets the key and looks again: after the page was emptied, or when somebody has read what became of the copy. */
export function lookAgain(): void {
  become(look());
}

/** Takes the keeper; keeps the copy in step with it and with other tabs. Gives the function that ends it. */
export function followDevice(keeper: Keeper): () => void {
  function onStorage({ key: changed }: StorageEvent) {
    if (changed !== deviceKey && changed !== null) return;
    const now = deviceState();
    const copy = readCopy();
    if (now.now !== 'keeping' && now.now !== 'full' && now.now !== 'changed') become(look());
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
