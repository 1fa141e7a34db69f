import type { FontSubset } from './font-subsets';

/** The name under which react-pdf knows a font file. */
export const fontName = (subset: FontSubset) => `Noto Sans ${subset}`;

export const stackedFont = fontName('stacked');
