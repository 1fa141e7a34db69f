import { useSyncExternalStore } from 'react';

/** How far the worker is. */
export interface WorkerState {
  /** What works without a connection: nothing yet, everything up to the letter on the screen, or all files as well. */
  readonly kept: 'nothing' | 'journey' | 'all';
  /** Whether the person has asked their browser to save data. */
  readonly savesData: boolean;
  /** Makes the waiting newer version take over and loads it; absent while there is none. */
  readonly takeNewer?: () => void;
}

let state: WorkerState = { kept: 'nothing', savesData: false };
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Takes what has changed, and tells whoever shows it. */
export function changeWorkerState(change: Partial<WorkerState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Gives how far the worker is, and draws again when that changes. */
export const useWorkerState = (): WorkerState => useSyncExternalStore(subscribe, () => state);
