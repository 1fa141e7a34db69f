import { deviceKey, readKept, writeKept } from '../tab';
import { isRaw, parsed } from '../work/raw';
import { fromBase64, packed, toBase64, unpacked } from './pack';
import { keyFrom, locked, newSalt, rounds, unlocked } from './seal';

/** What is said of the kept copy in the clear, so that it can be found, opened and deleted. */
export interface CopyFacts {
  /** Also delete the copy when its owner leaves quickly. */
  readonly wipe: boolean;
  /** Whether others use the device. */
  readonly shared: boolean;
  /** Only where it is locked: what makes the key out of the passphrase. */
  readonly lock?: { readonly salt: string; readonly rounds: number };
}

/** The kept copy as it lies in the device's storage. `revision` changes with each writing. */
export interface Copy extends CopyFacts {
  readonly form: 1;
  readonly revision: string;
  readonly data: string;
}

const isLock = (lock: unknown): boolean =>
  lock === undefined || (isRaw(lock) && typeof lock.salt === 'string' && typeof lock.rounds === 'number');

const isCopy = (read: unknown): read is Copy =>
  isRaw(read) &&
  read.form === 1 &&
  ['revision', 'data'].every((key) => typeof read[key] === 'string') &&
  ['wipe', 'shared'].every((key) => typeof read[key] === 'boolean') &&
  isLock(read.lock);

/** Gives the kept copy, 'none', or 'damaged' where something lies there that is none. Never throws. */
export function readCopy(): Copy | 'none' | 'damaged' {
  const text = readKept('localStorage', deviceKey);
  if (text === null) return 'none';
  const read = parsed(text);
  return isCopy(read) ? read : 'damaged';
}

/** Takes a passphrase; gives the key and what is needed to make it again. */
export async function newLock(passphrase: string) {
  const salt = newSalt();
  return { key: await keyFrom(passphrase, salt, rounds), lock: { salt: toBase64(salt), rounds } };
}

/** Takes a locked copy's lock and a passphrase; gives the key that it makes, right or wrong. */
export const keyFor = (lock: NonNullable<CopyFacts['lock']>, passphrase: string): Promise<CryptoKey> =>
  keyFrom(passphrase, fromBase64(lock.salt), lock.rounds);

/** Takes text, facts and the key where there is a lock; gives the copy to write. */
export async function makeCopy(text: string, facts: CopyFacts, key: CryptoKey | undefined): Promise<Copy> {
  const bytes = await packed(text);
  const data = toBase64(key === undefined ? bytes : await locked(bytes, key));
  return { ...facts, form: 1, revision: crypto.randomUUID(), data };
}

/** Takes a copy and the key where it is locked; gives the text in it, 'wrongKey' or 'damaged'. Never rejects. */
export async function textIn(
  { data }: Copy,
  key: CryptoKey | undefined,
): Promise<{ text: string } | 'wrongKey' | 'damaged'> {
  try {
    const bytes = key === undefined ? fromBase64(data) : await unlocked(fromBase64(data), key);
    return bytes === undefined ? 'wrongKey' : { text: await unpacked(bytes) };
  } catch {
    return 'damaged';
  }
}

/** Takes a copy, or null to remove it; gives whether the browser did it. Never throws. */
export const writeCopy = (copy: Copy | null): boolean =>
  writeKept('localStorage', deviceKey, copy === null ? null : JSON.stringify(copy));
