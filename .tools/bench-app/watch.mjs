/* global document, window, performance, requestAnimationFrame, MutationObserver */
/**
 * Runs in the page before anything of its own, the same for every app, and keeps `window.watched`.
 * A moment counts as painted when a second frame begins after what was looked for stood in the page.
 * Takes selectors: what is pressed on the pages before the first question, if there are any; the first control;
 * headings; and the button that goes on.
 */
export function watch({ before = [], control, heading, next }) {
  const watched = { marks: {}, taps: [] };
  window.watched = watched;
  let frames = 0;
  let tap;

  const isShown = (element) => element !== null && element.getClientRects().length > 0;
  const headings = () =>
    [...document.querySelectorAll(heading)].filter(isShown).map((one) => one.textContent);
  const afterPaint = (act) =>
    requestAnimationFrame(() => requestAnimationFrame(() => act(performance.now())));

  let steps = 0;
  /** Presses what leads to the first question, each as soon as it is painted; nobody reads so fast. */
  function look() {
    const step = before[steps];
    if (step && isShown(document.querySelector(step))) {
      steps += 1;
      afterPaint((at) => {
        watched.marks.startUsable ??= at;
        document.querySelector(step).click();
      });
    }
    const first = document.querySelector(control);
    if (watched.marks.shown === undefined && isShown(first)) {
      watched.marks.shown = 0;
      afterPaint((at) => {
        watched.marks.shown = at;
        press();
      });
    }
  }

  /** Presses the first control until it reacts: only then can the question be answered. */
  function press() {
    const first = document.querySelector(control);
    (first?.labels[0] ?? first)?.click();
    afterPaint((at) => {
      if (document.querySelector(control)?.checked) watched.marks.answerable = at;
      else press();
    });
  }

  function onChange() {
    if (watched.marks.answerable === undefined) look();
    if (!tap || tap.framesToChange !== undefined) return;
    const now = headings();
    if (now.length === 0 || now.join() === tap.from) return;
    tap.framesToChange = frames - tap.frame + 1;
    const done = tap;
    afterPaint((at) => {
      watched.taps.push({ ms: at - done.at, frames: done.framesToChange, to: now.join() });
      tap = undefined;
    });
  }

  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !event.target.closest(next)) return;
      tap = { at: event.timeStamp, frame: frames, from: headings().join() };
    },
    true,
  );
  const onFrame = () => {
    frames += 1;
    onChange();
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  new MutationObserver(onChange).observe(document, { childList: true, subtree: true, characterData: true });
}
