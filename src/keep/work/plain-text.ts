import { isRaw } from './raw';

/** Nothing that we ever kept is deeper than this. */
const deepest = 6;

/** Takes any value read from a copy; gives all the text in it, one piece a line, for a person to read and copy. */
export function plainText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (depth > deepest) return '';
  const inner: readonly unknown[] = Array.isArray(value) ? value : isRaw(value) ? Object.values(value) : [];
  return inner
    .map((one) => plainText(one, depth + 1))
    .filter((text) => text.trim() !== '')
    .join('\n');
}
