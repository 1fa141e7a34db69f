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

const listeners: ((isLeaving: boolean) => void)[] = [];

/** Takes what is to happen whenever the answers are emptied, for what is held beside them; it hears whether the page is left. */
export function onForget(hear: (isLeaving: boolean) => void): void {
  listeners.push(hear);
}

/**
 * Empties the tab's storage and what is held beside it at once. Takes whether the copy on the device is to go too, where its owner chose that
 * for leaving quickly. Never throws.
 */
export function forgetKept({ device }: { readonly device: boolean }): void {
  for (const key of [tabKey, revisionKey]) writeKept('sessionStorage', key, null);
  const copy = device ? readKept('localStorage', deviceKey) : null;
  if (copy !== null && goesOnLeaving(copy)) writeKept('localStorage', deviceKey, null);
  for (const hear of listeners) hear(device);
}
