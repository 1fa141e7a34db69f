/** Something that is fetched once, when it is first needed. */
export interface Loader<T> {
  /** Gives it at once, if it has been fetched. */
  readonly now: () => T | undefined;
  /** Gives it, or undefined where it could not be fetched. Never rejects; a failure stays until it is forgotten. */
  readonly get: () => Promise<T | undefined>;
  /** Forgets a failure, so that the next `get` fetches again. What has been fetched is kept. */
  readonly forgetFailure: () => void;
}

/** Takes how to fetch something, such as a page with its words; gives its loader. */
export function loader<T>(load: () => Promise<T>): Loader<T> {
  let loading: Promise<T | undefined> | undefined;
  let found: T | undefined;
  let hasFailed = false;
  const keep = (fetched: T) => (found = fetched);
  const fail = () => {
    hasFailed = true;
    return undefined;
  };
  return {
    now: () => found,
    get: () => (loading ??= load().then(keep, fail)),
    forgetFailure: () => {
      if (hasFailed) loading = undefined;
      hasFailed = false;
    },
  };
}
