import { forgetToo, toOtherTabs } from './tab';

/** Two of the three words that tabs say to each other; the third is `forgetToo`. No answer is ever among them. */
const isAnyoneHere = 'is anyone here?';
const iAmHere = 'I am here';

/**
 * Takes what to do when another tab has the app open too, and when everything was deleted or left quickly in one; asks
 * once who is there and answers others. Gives the function that ends it.
 */
export function meetOtherTabs(meet: () => void, forget: () => void): () => void {
  const line = toOtherTabs();
  if (line === undefined) return () => undefined;
  line.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === isAnyoneHere) line.postMessage(iAmHere);
    if (data === iAmHere) meet();
    if (data === forgetToo) forget();
  };
  line.postMessage(isAnyoneHere);
  return () => {
    line.onmessage = null;
  };
}
