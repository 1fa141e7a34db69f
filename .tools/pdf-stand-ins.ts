/** What .tools/slim-react-pdf.ts puts in the place of the parts of react-pdf that our letters never use. */

/** JavaScript which throws and names what is missing. */
export const refuse = (what: string) =>
  `throw new Error(${JSON.stringify(`Left out of the PDF worker: ${what}. See .tools/slim-react-pdf.ts`)});`;

/** JavaScript for a pdfkit font that can be registered by its name, but not set. */
const nameOnly = (font: string) => `export default new Proxy({ name: '${font}' }, {
  get(it, key) { if (key === 'name') return it.name; ${refuse(`the font ${font}`)} } });`;

/** Modules we never run, by the name they are imported with, and what stands in for each. */
export const standIns: Record<string, string> = {
  // Only woff2 fonts are brotli inside; the letters are set in woff.
  'brotli/decompress.js': `export default () => { ${refuse('woff2 fonts')} };`,
  // American hyphenation. The letter registers its own callback, which only breaks what is too long for a line.
  '@react-pdf/hyphenate/en-us': `export const syllables = () => { ${refuse('built-in hyphenation')} };`,
  // Letters have no pictures.
  '@react-pdf/image': `export default () => { ${refuse('images')} };`,
  'png-js': `export default class { constructor() { ${refuse('PNG images')} } }`,
  // pdfkit's own line breaking: react-pdf breaks the lines itself and hands over finished runs of glyphs.
  linebreak: `export default class { constructor() { ${refuse('line breaking by pdfkit')} } }`,
  // Password-protected files.
  '@noble/ciphers/aes': `const no = () => { ${refuse('encryption')} }; export { no as cbc, no as ecb };`,
  // Reconcilers for React before 19.2, chosen at run time by react-pdf.
  './reconciler-23.js': `export default () => { ${refuse('React 18')} };`,
  './reconciler-31.js': `export default () => { ${refuse('React 19.0 and 19.1')} };`,
  // Built-in fonts. Helvetica stays: react-pdf opens it as the last resort for every text.
  'pdfkit/standard-fonts/Courier': nameOnly('Courier'),
  'pdfkit/standard-fonts/CourierBold': nameOnly('Courier-Bold'),
  'pdfkit/standard-fonts/CourierOblique': nameOnly('Courier-Oblique'),
  'pdfkit/standard-fonts/CourierBoldOblique': nameOnly('Courier-BoldOblique'),
  'pdfkit/standard-fonts/TimesRoman': nameOnly('Times-Roman'),
  'pdfkit/standard-fonts/TimesBold': nameOnly('Times-Bold'),
  'pdfkit/standard-fonts/TimesItalic': nameOnly('Times-Italic'),
  'pdfkit/standard-fonts/TimesBoldItalic': nameOnly('Times-BoldItalic'),
  'pdfkit/standard-fonts/Symbol': nameOnly('Symbol'),
  'pdfkit/standard-fonts/ZapfDingbats': nameOnly('ZapfDingbats'),
};
