/** Characters that are shown at most: a browser shows more only slowly. */
const longestShown = 100_000;

/** Parts of a page that nobody reads, up to their end or that of the file, and comments. */
const unread =
  /<(script|style|template|head|title|noscript|iframe|object)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const lineEnd = /<(?:\/(?:h\d|p|dt|dd|li|div|section|tr|pre)|br)\b[^>]*>/gi;
const tag = /<[/!]?[a-z][^>]*>/gi;
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  amp: '&',
};

/** What nobody can see or copy. */
const unseen = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]+|\p{Cs}/gu;

const looksLikePage = (text: string): boolean =>
  /<(?:!doctype|html|body|head|p|div|script)\b/i.test(text.slice(0, 2000));

/** Taken apart as text: no browser is asked to understand a page that may be hostile. */
const textOfPage = (page: string): string =>
  page
    .replace(unread, '')
    .replace(lineEnd, '\n')
    .replace(tag, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (whole, name: string) => entities[name] ?? whole);

/** Takes the text of any file; gives what a person can read in it, to look at and copy: at most 100,000 characters. Runs nothing. */
export function shownText(text: string): string {
  const plain = looksLikePage(text) ? textOfPage(text) : text;
  return plain
    .slice(0, 4 * longestShown)
    .replace(unseen, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim()
    .slice(0, longestShown);
}
