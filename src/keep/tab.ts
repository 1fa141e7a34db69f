/** The smallest part of keeping, loaded with the first page: what the browser's own storage holds. */

/** In the tab's storage: all that was typed. It goes when the tab is closed. */
export const tabKey = 'next-stage';
/** In the tab's storage, only where a copy is kept on the device: the copy's revision that this tab knows. */
export const revisionKey = 'next-stage-revision';
/** In the device's storage, only if the person asked for it: the kept copy. */
export const deviceKey = 'next-stage-kept';

type Place = 'sessionStorage' | 'localStorage';

/** Takes a place and a key; gives the text kept there, or null. A browser that forbids reading holds nothing. Never throws. */
export function readKept(place: Place, key: string): string | null {
  try {
    return window[place].getItem(key);
  } catch {
    return null;
  }
}

/** Takes a place, a key and a text, or null to remove it; gives whether the browser did it. Never throws. */
export function writeKept(place: Place, key: string, text: string | null): boolean {
  try {
    if (text === null) window[place].removeItem(key);
    else window[place].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the copy on the device is to go when its owner leaves quickly. One that cannot be read goes too. */
function goesOnLeaving(copy: string): boolean {
  try {
    const read: unknown = JSON.parse(copy);
    return !(typeof read === 'object' && read !== null && 'wipe' in read && read.wipe === false);
  } catch {
    return true;
  }
}

/** What one tab says to the others where everything is to be forgotten. */
export const forgetToo = 'forget';

/** One for the whole tab, so that it never hears itself. */
let line: BroadcastChannel | undefined;

/** Gives the line to the other tabs of this browser, where it has one. No answer ever goes over it. */
export function toOtherTabs(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in window ? (line ??= new BroadcastChannel('next-stage')) : undefined;
}

const listeners: (() => void)[] = [];

/** Takes what is to happen whenever the answers are emptied, for what is held beside them. */
export function onForget(hear: () => void): void {
  listeners.push(hear);
}

/**
 * Empties the tab's storage and what is held beside it at once. Takes whether the page is left: then the copy on the device
 * goes too, where its owner chose that, and the other tabs hear of it. Never throws.
 */
export function forgetKept({ isLeaving }: { readonly isLeaving: boolean }): void {
  for (const key of [tabKey, revisionKey]) writeKept('sessionStorage', key, null);
  const copy = isLeaving ? readKept('localStorage', deviceKey) : null;
  if (copy !== null && goesOnLeaving(copy)) writeKept('localStorage', deviceKey, null);
  for (const hear of listeners) hear();
  if (isLeaving) toOtherTabs()?.postMessage(forgetToo);
}
