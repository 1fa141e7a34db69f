import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FontSubset } from '../../src/pdf/font-subsets';

const fontsource = createRequire(import.meta.url).resolve('@fontsource/noto-sans/package.json');

/** Where the font file of a subset and weight is on this disk: the same files that the worker fetches. */
export function fontFile(subset: FontSubset, weight: 400 | 700): string {
  const folder = subset === 'stacked' ? '../../src/pdf/fonts/' : new URL('files/', `file://${fontsource}`);
  return fileURLToPath(
    new URL(`noto-sans-${subset}-${weight}-normal.woff`, new URL(folder, import.meta.url)),
  );
}
