/** What this tab has noticed since it was opened, for the notices. */
export interface Notes {
  /** The app is open in another tab as well. */
  readonly otherTab: boolean;
  /** The page was cleared because nobody touched it. */
  readonly cleared: boolean;
}

let notes: Notes = { otherTab: false, cleared: false };
const listeners = new Set<() => void>();

/** For React: what was noticed so far. */
export const currentNotes = (): Notes => notes;

/** Takes what is to happen whenever something is noticed; gives the function that ends it. */
export function onNotes(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Takes what is new; tells those who show it. */
export function note(some: Partial<Notes>): void {
  notes = { ...notes, ...some };
  for (const hear of listeners) hear();
}
