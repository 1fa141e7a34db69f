/** Takes a WOFF font file apart into the TrueType file in it: three of the libraries read nothing else. */
import { inflateSync } from 'node:zlib';

const headerLength = 12;
const entryLength = 16;
const upToFour = (length) => (length + 3) & ~3;

/**
 * @param woff the bytes of a WOFF file (version 1), as a Buffer.
 * @returns the bytes of the same font as TrueType.
 */
export function trueType(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 44 + at * 20;
    const [offset, packed, length] = [4, 8, 12].map((part) => woff.readUInt32BE(entry + part));
    const body = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      body: packed < length ? inflateSync(body) : body,
    };
  });
  const directory = Buffer.alloc(headerLength + count * entryLength);
  const power = Math.floor(Math.log2(count));
  woff.copy(directory, 0, 4, 8);
  [count, 2 ** power * 16, power, (count - 2 ** power) * 16].forEach((number, at) =>
    directory.writeUInt16BE(number, 4 + at * 2),
  );
  let offset = directory.length;
  const bodies = tables.map(({ tag, checksum, body }, at) => {
    const entry = headerLength + at * entryLength;
    tag.copy(directory, entry);
    [checksum, offset, body.length].forEach((number, part) =>
      directory.writeUInt32BE(number, entry + 4 + part * 4),
    );
    offset += upToFour(body.length);
    return Buffer.concat([body, Buffer.alloc(upToFour(body.length) - body.length)]);
  });
  return Buffer.concat([directory, ...bodies]);
}
