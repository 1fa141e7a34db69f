import { readKept, revisionKey } from '../tab';
import { readCopy, type Copy, type CopyFacts } from './copy';

/** How the copy on this device and this tab stand to each other. */
export type DeviceState =
  | { readonly now: 'none' | 'damaged' | 'gone' }
  /** `behind`: it is this tab's own, locked since the page was reloaded. */
  | { readonly now: 'closed'; readonly facts: CopyFacts; readonly behind: boolean }
  /** `full`: there was no room for the newest answers. `changed`: another tab has written since. */
  | { readonly now: 'keeping' | 'full' | 'changed'; readonly facts: CopyFacts };

/** Takes a copy; gives what is known of it without opening it. */
export const factsOf = ({ wipe, shared, lock }: Copy): CopyFacts => ({ wipe, shared, ...(lock && { lock }) });
/** The revision of the copy that this tab knows, or null. */
export const knownRevision = () => readKept('sessionStorage', revisionKey);

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

/** Takes how things stand now; tells all who listen. The key goes where there is nothing left to lock. */
export function become(next: DeviceState): void {
  state = next;
  if (next.now === 'none' || next.now === 'gone' || next.now === 'closed') key = undefined;
  for (const hear of listeners) hear();
}

/** The key of a locked copy, as long as this tab has it. */
export const heldKey = (): CryptoKey | undefined => key;

/** Takes the key of the copy that this tab keeps from now on, or undefined for one without a lock. */
export function holdKey(next: CryptoKey | undefined): void {
  key = next;
}

/** For React: what is known of the device now. */
export const deviceState = (): DeviceState => (state ??= look());

/** For React: takes whom to tell of a change; gives what ends it. */
export function onDevice(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Forgets the key and looks again: after the page was emptied, or when somebody has read what became of the copy. */
export function lookAgain(): void {
  become(look());
}
