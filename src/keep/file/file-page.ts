/** A row: a question, and what was said to it, a line each. */
export interface Row {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A part of the page under its own heading. */
export interface Part {
  readonly heading: string;
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** What the page says of itself. */
export interface PageWords {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly heading: string;
  readonly notes: readonly string[];
}

/** The page's own style. A change of one letter changes the hash below: `tests/keep/save-file.test.ts` says so. */
export const fileStyle =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;' +
  'color:#22262b;background:#fff;overflow-wrap:anywhere}h1,h2{line-height:1.25}' +
  'dt{font-weight:700;margin-top:1rem}dd{margin:.25rem 0 0}.own{white-space:pre-wrap}' +
  '.note{color:#54585e}@media print{body{font-size:11pt;padding:0}}';

/** SHA-256 of the style, by which the page's policy knows it. */
export const fileStyleHash = 'lCqg5qiPnxvUv5x8GmVFc/dcGdz+qV1MCVhxWKTVZFQ=';

/** Nothing may load, run or be sent from the page, whatever stands in it. */
export const filePolicy = `default-src 'none'; style-src 'sha256-${fileStyleHash}'; base-uri 'none'; form-action 'none'`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML has no place for: control characters and half characters. */
const unshowable = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** Takes any text; gives it as HTML that shows just that text. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unshowable, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const row = ({ name, lines }: Row): string =>
  `<dt>${escaped(name)}</dt>${lines.map((line) => `<dd class="own" dir="auto">${escaped(line)}</dd>`).join('')}`;

const part = ({ heading, note, rows }: Part): string =>
  `<section><h2>${escaped(heading)}</h2>${note === undefined ? '' : `<p class="note">${escaped(note)}</p>`}` +
  `<dl>${rows.map(row).join('\n')}</dl></section>`;

/** Takes the page's words, its parts and what is put at its end as it is; gives the whole page. */
export const pageOf = (words: PageWords, parts: readonly Part[], end: string): string => `<!doctype html>
<html lang="${escaped(words.lang)}" dir="${escaped(words.dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${filePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(words.title)}</title>
<style>${fileStyle}</style>
</head>
<body>
<main>
<h1>${escaped(words.heading)}</h1>
${words.notes.map((note) => `<p>${escaped(note)}</p>`).join('\n')}
${parts.map(part).join('\n')}
</main>
${end}
</body>
</html>
`;
