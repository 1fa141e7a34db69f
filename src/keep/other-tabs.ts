import { forgetToo, toOtherTabs } from './tab';

/** What tabs ask and answer when one is opened. */
const isAnyoneHere = 'is anyone here?';
const iAmHere = 'I am here';

/** Asks the other tabs to forget everything, as this one does. */
export function forgetElsewhere(): void {
  toOtherTabs()?.postMessage(forgetToo);
}

/**
 * Takes what to do when another tab has the app open too, and when everything was deleted or left quickly in one; asks
 * once who is there and answers others. Gives the function that ends it.
 */
export function meetOtherTabs(meet: () => void, forget: () => void): () => void {
  const others = toOtherTabs();
  if (others === undefined) return () => undefined;
  others.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === isAnyoneHere) others.postMessage(iAmHere);
    if (data === iAmHere) meet();
    if (data === forgetToo) forget();
  };
  others.postMessage(isAnyoneHere);
  return () => {
    others.onmessage = null;
  };
}
