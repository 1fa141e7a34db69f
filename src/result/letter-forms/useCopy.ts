import { useState } from 'react';

export type Copied = 'copied' | 'refused' | undefined;

/** Takes a text; gives what became of the last attempt to copy it, and the function that copies it. Never throws. */
export function useCopy(text: string): { copied: Copied; copy: () => void } {
  const [copied, setCopied] = useState<Copied>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  }
  return { copied, copy: () => void copy() };
}
