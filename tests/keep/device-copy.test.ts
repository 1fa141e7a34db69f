import { describe, expect, test } from 'vitest';
import { keyFor, makeCopy, newLock, textIn } from '../../src/keep/device/copy';
import { fromBase64, packed, toBase64, unpacked } from '../../src/keep/device/pack';
import { keyFrom, locked, newSalt, rounds, unlocked } from '../../src/keep/device/seal';
import { wholeWork } from './work';

const facts = { wipe: true, shared: true };
const text = JSON.stringify(wholeWork);

describe('a copy locked with a passphrase', () => {
  test('opens with the passphrase, typed with its accents in either way', async () => {
    const { key, lock } = await newLock('café au lait à Paris');
    const copy = await makeCopy(text, { ...facts, lock }, key);
    const again = await keyFor(lock, 'cafe\u0301 au lait a\u0300 Paris');
    expect(await textIn(copy, again)).toEqual({ text });
  });
  test('shows nothing of the answers, and never the same bytes twice', async () => {
    const { key, lock } = await newLock('three quiet words');
    const [one, two] = await Promise.all([1, 2].map(() => makeCopy(text, { ...facts, lock }, key)));
    expect(JSON.stringify(one)).not.toContain('Zoë');
    expect(one?.data).not.toBe(two?.data);
    expect(one?.revision).not.toBe(two?.revision);
  });
  test('stays shut for another passphrase, and after one byte was changed', async () => {
    const { key, lock } = await newLock('three quiet words');
    const copy = await makeCopy(text, { ...facts, lock }, key);
    expect(await textIn(copy, await keyFor(lock, 'three quiet Words'))).toBe('wrongKey');
    const bytes = fromBase64(copy.data);
    bytes[40]! ^= 1;
    expect(await textIn({ ...copy, data: toBase64(bytes) }, key)).toBe('wrongKey');
  });
  test('asks for at least 600,000 rounds, and two people with one passphrase have two keys', async () => {
    expect(rounds).toBeGreaterThanOrEqual(600_000);
    const bytes = new TextEncoder().encode(text);
    const sealed = await locked(bytes, await keyFrom('the same words', newSalt(), rounds));
    expect(await unlocked(sealed, await keyFrom('the same words', newSalt(), rounds))).toBeUndefined();
  });
  test('keeps its key where no script can read it', async () => {
    const { key } = await newLock('three quiet words');
    expect(key.extractable).toBe(false);
  });
});

describe('a copy without a lock', () => {
  test('opens, and is known as damaged when it is', async () => {
    const copy = await makeCopy(text, facts, undefined);
    expect(await textIn(copy, undefined)).toEqual({ text });
    for (const data of ['', '!', copy.data.slice(0, 40), btoa('other')])
      expect(await textIn({ ...copy, data }, undefined)).toBe('damaged');
  });
  test('packs fifty points of a hundred thousand characters into what a browser has room for', async () => {
    const sentence = 'On that day the social worker did not come, and nobody told us why. ';
    const long = Array.from({ length: 50 }, (_, at) => `${at} ${sentence.repeat(1500)}`).join('\n');
    const bytes = await packed(long);
    expect(toBase64(bytes).length).toBeLessThan(5_000_000);
    expect(await unpacked(bytes)).toBe(long);
  });
});
