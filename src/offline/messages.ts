/** What a page tells the worker. */
export type ToWorker =
  /** Fetch what is missing; `all` is not asked for by a person who saves data. */
  | { readonly tell: 'keep'; readonly what: 'journey' | 'all' }
  /** The person has pressed the button: the waiting version takes over. */
  | { readonly tell: 'takeOver' };

/** What the worker answers to `keep`, on the port that came with it: the bytes fetched now, or that it failed. */
export type Kept = { readonly isKept: true; readonly fetched: number } | { readonly isKept: false };

/** What the worker asks every open page; the page answers on the port with the path of its first script. */
export const whichVersion = 'whichVersion';
