/** Locking the kept copy with a passphrase: PBKDF2 with SHA-256 makes a key of it, AES-GCM locks with the key. */

/** Rounds of PBKDF2: what OWASP asks for with SHA-256 (Password Storage Cheat Sheet, read 2026). */
export const rounds = 600_000;
const saltBytes = 16;
/** What AES-GCM is made for. */
const ivBytes = 12;

/** Whether this browser can lock at all: over plain HTTP it cannot. */
export const canLock = (): boolean => 'subtle' in crypto;

/** A new salt, for a new passphrase. */
export const newSalt = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(saltBytes));

/** Takes a passphrase, its salt and the rounds; gives the key. It cannot be taken out of the browser. */
export async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same letters can be typed in two ways; a phone and a computer may differ in which they send.
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Takes bytes and a key; gives them locked, with the new random start in front. */
export async function locked(
  bytes: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  const all = new Uint8Array(ivBytes + sealed.length);
  all.set(iv);
  all.set(sealed, ivBytes);
  return all;
}

/** Takes what `locked` gave and a key; gives the bytes, or undefined when the key is wrong or a byte was changed. */
export async function unlocked(
  sealed: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const iv = sealed.subarray(0, ivBytes);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.subarray(ivBytes)),
    );
  } catch {
    return undefined;
  }
}
