/** Something that came from a file or a store, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes anything; gives it if it is an object with keys, and an empty one otherwise. */
export const rawOr = (value: unknown): Raw => (isRaw(value) ? value : {});

/** Takes an object and keys; gives it without them. */
export const dropped = (from: Raw, ...keys: readonly string[]): Raw =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));

/**
 * Takes text; gives the value it is the JSON of, or undefined when it is none. A key by which a prototype could be
 * changed is left out.
 */
export function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) =>
      key === '__proto__' ? undefined : inner,
    );
    return value;
  } catch {
    return undefined;
  }
}
