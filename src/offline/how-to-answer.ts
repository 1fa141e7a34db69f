import type { KeptFiles } from './kept-files';

/** What the worker does with a request. `pass`: nothing, the browser goes on as without a worker. */
export type Way =
  { readonly how: 'pass' } | { readonly how: 'page' } | { readonly how: 'file'; readonly path: string };

/** The parts of a request that the answer rests on. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/**
 * Takes a request, the origin of this site and the files of this version; gives how it is answered. Any path that is
 * opened as a page and is no file is the app, which knows its own paths. Files of an older version are looked for as
 * well: their names hold their content. Never throws for a well-formed address.
 */
export function howToAnswer({ method, mode, url }: Asked, origin: string, { files }: KeptFiles): Way {
  const asked = new URL(url);
  if (method !== 'GET' || asked.origin !== origin) return { how: 'pass' };
  const path = asked.pathname;
  const isFile = path !== '/' && files.some((file) => file.path === path);
  if (mode === 'navigate') return isFile ? { how: 'file', path } : { how: 'page' };
  return isFile || path.startsWith('/assets/') ? { how: 'file', path } : { how: 'pass' };
}
