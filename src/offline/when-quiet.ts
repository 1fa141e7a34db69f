/** The first words and letters of the typeface are fetched after the page has loaded; they come first. */
const pause = 2_000;

/** Takes something to do; does it when the page has loaded, its own fetching is over and nobody waits for an answer. */
export function whenQuiet(act: () => void): void {
  const begin = () =>
    setTimeout(() => {
      // Safari has no idle callback; by now it is idle all the same.
      if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 });
      else act();
    }, pause);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
