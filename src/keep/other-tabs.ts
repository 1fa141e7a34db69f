/** The two words that tabs say to each other. No answer is ever among them. */
const isAnyoneHere = 'is anyone here?';
const iAmHere = 'I am here';

/** Takes what to do when another tab has the app open too; asks once and answers others. Gives the function that ends it. */
export function meetOtherTabs(meet: () => void): () => void {
  if (!('BroadcastChannel' in window)) return () => undefined;
  const channel = new BroadcastChannel('next-stage');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === isAnyoneHere) channel.postMessage(iAmHere);
    if (data === iAmHere) meet();
  };
  channel.postMessage(isAnyoneHere);
  return () => channel.close();
}
