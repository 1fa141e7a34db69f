/** One built file, as the build lists it for the worker. */
export interface KeptFile {
  /** Its path on this site, such as '/assets/index-B0MT.js'. The page itself is '/'. */
  readonly path: string;
  /** Its content, as `integrity` wants it: what has other bytes is refused by the browser itself. */
  readonly hash: `sha256-${string}`;
  /** Its size in bytes, before a host compresses it. */
  readonly bytes: number;
  /** Whether the way from the start to the letter on the screen needs it, or only a file that is made on request. */
  readonly need: 'journey' | 'request';
}

/** All that one version of the app is made of. */
export interface KeptFiles {
  /** Made of all hashes: another file, another version. */
  readonly version: string;
  /** The path of the script that starts the app; by it a page tells which version it runs. */
  readonly entry: string;
  readonly files: readonly KeptFile[];
}

/** Takes a path; tells what it is needed for. Big tools and rare letters of the alphabet are made or shown on request. */
export const needOf = (path: string): KeptFile['need'] =>
  /worker|word-file|noto-sans|latin-ext|calendar-file|rule-?book|\.icc$/i.test(path) ? 'request' : 'journey';
