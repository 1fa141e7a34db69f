import { useSyncExternalStore, type ComponentType } from 'react';

let notices: ComponentType | undefined;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Takes what every page shows below its content from now on. It is fetched long after the first page. */
export function showNotices(component: ComponentType): void {
  notices = component;
  for (const listener of listeners) listener();
}

/** Gives what to show below the content of a page; nothing until it has been fetched. */
export const useNotices = (): ComponentType | undefined => useSyncExternalStore(subscribe, () => notices);
