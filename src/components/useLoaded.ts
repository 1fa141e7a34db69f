import { use, useEffect, useState } from 'react';
import type { Loader } from '../loader';

/** What is there when an attempt begins is part of it: React draws a page that waits several times, each alike. */
const attempt = <T>(loader: Loader<T>, tries: number) => ({
  ready: loader.now(),
  loading: loader.get(),
  tries,
});

/**
 * Takes a loader; waits for what it gives. Gives that, or undefined where it could not be fetched, a way to try again,
 * and how often that was tried here.
 */
export function useLoaded<T>(loader: Loader<T>) {
  const [{ ready, loading, tries }, setAttempt] = useState(() => attempt(loader, 0));
  // What is there already is drawn at once, without a moment of waiting.
  const found = ready ?? use(loading);
  // Only once it is said that it failed: whoever comes to this page again has it fetched again.
  useEffect(() => {
    if (found === undefined) loader.forgetFailure();
  }, [found, loader, tries]);
  const retry = () => {
    loader.forgetFailure();
    setAttempt(attempt(loader, tries + 1));
  };
  return { found, retry, tries };
}
