/** Files as damaged as chance makes them: nothing is thrown, nothing hangs, and the good paper is always there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleOf } from './make';
import { filledForm, linkedPdf, pdf } from './papers';

const longestWait = 10_000;

test('a good paper survives beside a PDF in which any bytes are changed, cut out or repeated', async () => {
  const good = await pdf('A good page');
  const sources = await Promise.all([linkedPdf(5), filledForm('words'), pdf({ text: 'Scan', turned: 90 })]);
  const damage = fc.record({
    source: fc.nat(sources.length - 1),
    bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(400),
    how: fc.constantFrom('keep', 'cut', 'repeat', 'end'),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ source, bytes, from, length, how }) => {
      const file = new Uint8Array(sources[source]!);
      for (const [place, value] of bytes) file[Math.floor(place * (file.length - 1))] = value;
      const start = Math.floor(from * file.length);
      const piece = file.slice(start, start + length);
      const end = file.slice(how === 'cut' ? start + length : start);
      const damaged =
        how === 'end' ? [file.slice(0, start)] : [file.slice(0, start), how === 'repeat' ? piece : [], end];
      const before = performance.now();
      const all = Uint8Array.from(damaged.flatMap((part) => [...part]));
      const { read } = await bundleOf([{ bytes: all }, { bytes: good, title: 'Good' }]);
      expect(read.pages.at(-1)?.text).toContain('A good page');
      expect(performance.now() - before).toBeLessThan(longestWait);
    }),
    { numRuns: 60 },
  );
}, 120_000);
