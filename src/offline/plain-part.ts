/** The class of the page that shows at once what index.html holds for when nothing starts. See offline.css. */
const cannotStart = 'cannot-start';

/**
 * Takes the element that the app will fill, before it does; gives what puts its words and numbers back, for when the
 * app breaks down and nothing else can be shown.
 */
export function holdPlainPart(root: Element): () => void {
  const asItCame = [...root.childNodes];
  return () => {
    document.documentElement.classList.add(cannotStart);
    root.replaceChildren(...asItCame);
  };
}
