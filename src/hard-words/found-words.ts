/** One hard word: how it is shown, what stands for it on a page (forms between bars), and what it means. */
export interface HardWord {
  readonly name: string;
  readonly forms: string;
  readonly means: string;
}

/** Takes a form as it stands in the table; gives what may stand in its place in a pattern. */
const literally = (form: string) => form.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Takes a text and a hard word; gives whether one of its forms stands there as whole words, in any case of letters. */
export function standsIn(text: string, { forms }: HardWord): boolean {
  const some = forms.split('|').map(literally).join('|');
  return new RegExp(`(?:^|[^\\p{L}])(?:${some})(?!\\p{L})`, 'iu').test(text);
}

/** What is not read for hard words: what explains them, and what is folded away. */
const unseen = '.hard-words, details:not([open]) > :not(summary)';

/** Takes a part of the page; gives the words that a person sees there. */
export function seenText(part: Element): string {
  const texts = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement && !parentElement.closest(unseen)) seen.push(textContent ?? '');
  }
  return seen.join(' ').replace(/\s+/g, ' ');
}
