import { createElement, type ComponentType, type ReactNode } from 'react';
import type { Loader } from '../loader';
import { LoadFailed } from './LoadFailed';
import { useLoaded } from './useLoaded';

interface LoadedProps {
  readonly loader: Loader<ComponentType<{ readonly children?: ReactNode }>>;
  readonly children?: ReactNode;
}

/** Takes how to load a page; shows it, or a way to try again: a lost connection must not cost anybody their answers. */
export function Loaded({ loader, children }: LoadedProps) {
  const { found, retry, tries } = useLoaded(loader);
  return found ? createElement(found, null, children) : <LoadFailed onRetry={retry} tries={tries} />;
}
