import { createElement, use, useState, type ComponentType } from 'react';
import { LoadFailed } from './LoadFailed';

type Load = () => Promise<ComponentType>;

const loading = new Map<Load, Promise<ComponentType | undefined>>();

/** Fetches a page once; a failure is forgotten, so that the next attempt fetches again. */
export function fetchPage(load: Load): Promise<ComponentType | undefined> {
  const known = loading.get(load);
  if (known) return known;
  const fetched = load().catch(() => {
    loading.delete(load);
    return undefined;
  });
  loading.set(load, fetched);
  return fetched;
}

/** Takes how to load a page; shows it, or a way to try again: a lost connection must not cost anybody their answers. */
export function Loaded({ load }: { load: Load }) {
  const [attempt, setAttempt] = useState(() => fetchPage(load));
  const page = use(attempt);
  return page ? createElement(page) : <LoadFailed onRetry={() => setAttempt(fetchPage(load))} />;
}
