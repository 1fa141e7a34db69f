/**
 * Takes what `t` gives for a key that holds a list (`returnObjects`); gives its sentences. A missing key
 * comes back as a text, not as a list, and gives none.
 */
export const readLines = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((line): line is string => typeof line === 'string') : [];
