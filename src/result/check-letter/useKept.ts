import { useState } from 'react';
import { useAnswers } from '../../answers';
import { keepSession, sessionOf } from './session';

/** Gives the keys of what the person keeps as it is, a way to keep more, and a way to be asked about all again. */
export function useKept() {
  const { drafts } = useAnswers();
  const [kept, setKept] = useState(() => sessionOf(drafts).kept);
  const change = (next: ReadonlySet<string>) => {
    keepSession(drafts, { ...sessionOf(drafts), kept: next });
    setKept(next);
  };
  return {
    kept,
    keep: (key: string) => change(new Set([...kept, key])),
    askAgain: () => change(new Set()),
  };
}
