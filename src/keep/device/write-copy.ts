import type { Keeper } from '../keeper';
import { deviceKey, revisionKey, writeKept } from '../tab';
import { forElsewhere, type TabWork } from '../work/work';
import { makeCopy, newLock, readCopy, writeCopy, type Copy, type CopyFacts } from './copy';
import { deletedSinceNow, noteDeletion } from './deletions';
import { become, deviceState, factsOf, heldKey, holdKey, knownRevision, lookAgain } from './device-state';

/** Two tabs never write at the same moment. Where the browser has no locks, they hardly ever do. */
const alone = async (act: () => void): Promise<void> => {
  if ('locks' in navigator) await navigator.locks.request(deviceKey, act);
  else act();
};

const textOf = (work: TabWork): string => JSON.stringify(forElsewhere(work));

/** Writes a copy unless this tab has deleted meanwhile, or another tab has written since `expected`. */
const write = (copy: Copy, expected: string | undefined, isDeleted: () => boolean) =>
  alone(() => {
    if (isDeleted()) return;
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
 * cannot pack or lock; a copy for which there is no room is told by the state. Not written if all was deleted meanwhile.
 */
export async function keepOnDevice(
  work: TabWork,
  facts: Omit<CopyFacts, 'lock'>,
  passphrase: string,
): Promise<void> {
  const isDeleted = deletedSinceNow();
  const made = passphrase === '' ? undefined : await newLock(passphrase);
  const copy = await makeCopy(textOf(work), { ...facts, ...(made && { lock: made.lock }) }, made?.key);
  if (isDeleted()) return;
  holdKey(made?.key);
  await write(copy, undefined, isDeleted);
}

let isSaving = false;
let isWaiting = false;

/** Takes the keeper; brings the copy up to date if this tab keeps one. Several calls at once become one. */
export async function save(keeper: Keeper): Promise<void> {
  isWaiting = true;
  if (isSaving) return;
  isSaving = true;
  while (isWaiting) {
    isWaiting = false;
    const now = deviceState();
    const work = keeper.work();
    if (work === undefined || (now.now !== 'keeping' && now.now !== 'full')) continue;
    // Never in the clear what was promised to be locked.
    if (now.facts.lock && heldKey() === undefined) continue;
    const expected = knownRevision() ?? undefined;
    const isDeleted = deletedSinceNow();
    try {
      await write(await makeCopy(textOf(work), now.facts, heldKey()), expected, isDeleted);
    } catch {
      if (!isDeleted()) become({ now: 'full', facts: now.facts });
    }
  }
  isSaving = false;
}

/** Deletes the copy on this device, whoever wrote it. */
export function deleteCopy(): void {
  noteDeletion();
  writeCopy(null);
  writeKept('sessionStorage', revisionKey, null);
  lookAgain();
}
