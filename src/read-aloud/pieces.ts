/** A run of words that is read in one breath, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly language: string;
  readonly element: Element;
}

/** What is read as one thing. Whatever stands outside all of them is read with the element around it. */
const wholes =
  'h1,h2,h3,h4,h5,h6,p,li,legend,label,dt,dd,th,td,caption,summary,button,address > span,.choice-hint,a.button';
/** Not words of the page: its tools, what only helps those who hear it already, and what is folded away. */
const silent =
  '.page-top, .visually-hidden, [aria-hidden="true"], script, style, details:not([open]) > :not(summary)';

/** Some browsers stop in the middle of a long text: it is cut between sentences. */
const longest = 220;

/** Takes a text; gives it in parts of whole sentences, each as long as a browser reads without stopping. */
export function breaths(text: string): readonly string[] {
  const parts: string[] = [];
  for (const sentence of text.match(/[^.!?]+[.!?]*\s*/gu) ?? []) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length <= longest) parts.splice(-1, 1, last + sentence);
    else parts.push(sentence);
  }
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Takes the main part of a page; gives its words in the order in which they stand, each in its language. */
export function piecesOf(main: Element): readonly Piece[] {
  const found: { element: Element; text: string }[] = [];
  const texts = main.ownerDocument.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (!parentElement || parentElement.closest(silent)) continue;
    const element = parentElement.closest(wholes) ?? parentElement;
    const last = found.at(-1);
    if (last?.element === element) last.text += textContent ?? '';
    else found.push({ element, text: textContent ?? '' });
  }
  return found.flatMap(({ element, text }) =>
    breaths(text.replace(/\s+/g, ' ').trim()).map((breath) => ({
      text: breath,
      language: element.closest('[lang]')?.getAttribute('lang') ?? '',
      element,
    })),
  );
}
