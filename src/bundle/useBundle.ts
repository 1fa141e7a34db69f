import { useEffect, useRef, useState } from 'react';
import { makeBundle } from './make-bundle';
import { letterId, type LeftOut, type PrintedWords, type Step } from './messages';
import type { Paper } from './papers';

/** The letter is made before the worker begins. */
export type AnyStep = Step | { readonly step: 'letter'; readonly share: 0 };

/** How far the joined file is. `of` is the list it was made of: once that has changed, the file is out of date. */
export type Bundle =
  | { readonly state: 'idle' | 'stopped' | 'failed' }
  | { readonly state: 'working'; readonly step: AnyStep }
  | {
      readonly state: 'ready';
      readonly of: readonly Paper[];
      readonly url: string;
      readonly file: File;
      readonly pages: number;
      readonly leftOut: readonly LeftOut[];
    };

export interface Making {
  readonly list: readonly Paper[];
  readonly words: PrintedWords;
  /** Neutral, because a file outlives this page in the device's list of downloads. */
  readonly fileName: string;
  /** Makes the PDF of the letter, if there is a letter. */
  readonly letter?: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Milliseconds between two movements of the progress bar. */
const often = 100;

/** Passes on one step in a while, and each step that begins something new. */
function inTime(show: (step: AnyStep) => void): (step: Step) => void {
  let shown = { step: '', at: -Infinity };
  return (step) => {
    const now = performance.now();
    if (step.step === shown.step && now - shown.at < often) return;
    shown = { step: step.step, at: now };
    show(step);
  };
}

async function run(
  { list, words, fileName, letter }: Making,
  show: (bundle: Bundle) => void,
  signal: AbortSignal,
) {
  const showStep = (step: AnyStep) => show({ state: 'working', step });
  if (letter) showStep({ step: 'letter', share: 0 });
  const bytes = await letter?.().catch(() => undefined);
  const lost: LeftOut[] = letter && !bytes ? [{ id: letterId, why: 'broken' }] : [];
  const papers = list.map(({ id, file, title }) => ({ id, file, ...(title !== undefined && { title }) }));
  const outcome = await makeBundle(
    { papers, words, ...(bytes && { letter: bytes }) },
    inTime(showStep),
    signal,
  );
  if (outcome.how !== 'made') return { state: outcome.how } as const;
  const { file: blob, pages, leftOut } = outcome.made;
  const file = new File([blob], fileName, { type: 'application/pdf' });
  const url = URL.createObjectURL(file);
  return { state: 'ready', of: list, url, file, pages, leftOut: [...lost, ...leftOut] } as const;
}

/** Gives how far the joined file is, and the ways to make it and to stop that. The file goes when the page goes. */
export function useBundle(): { bundle: Bundle; make: (making: Making) => void; cancel: () => void } {
  const [bundle, setBundle] = useState<Bundle>({ state: 'idle' });
  const url = useRef<string>(undefined);
  const current = useRef<AbortController>(undefined);

  function forget() {
    if (url.current !== undefined) URL.revokeObjectURL(url.current);
    url.current = undefined;
  }

  async function make(making: Making) {
    const stopping = new AbortController();
    current.current?.abort();
    current.current = stopping;
    forget();
    const made = await run(making, setBundle, stopping.signal);
    if ('url' in made) url.current = made.url;
    if (current.current === stopping) setBundle(made);
  }

  useEffect(
    () => () => {
      current.current?.abort();
      forget();
    },
    [],
  );
  return { bundle, make: (making) => void make(making), cancel: () => current.current?.abort() };
}
