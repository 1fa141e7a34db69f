// FNV-1a in 64 bits: spread well enough for names, and nothing secret rests on it.
const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * Takes the words that tell an entry from all others; gives its id in a calendar, the same every time. The words
 * themselves are not in it, and its domain names nobody (RFC 2606 keeps `.invalid` free).
 */
export function entryUid(...words: readonly string[]): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(words.join('\n'))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return `${hash.toString(16).padStart(16, '0')}@dates.invalid`;
}
