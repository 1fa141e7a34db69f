/* global performance, setInterval, clearInterval, window */
/** The page in which letters are drawn and timed. Each library is fetched when it is first used, as ours is. */
import { letterText } from '../../src/letter-forms/letter-text';
import { makePdf } from '../../src/pdf/make-pdf';
import { letterOf } from './letter.mjs';

const paragraphsOf = (letter) => letterText(letter).trim().split('\n\n');

const libraries = {
  'Next Stage': async (letter) => (await makePdf(letter)).length,
  PDFKit: async (letter) => (await import('./with-pdfkit.mjs')).draw(paragraphsOf(letter)),
  pdfmake: async (letter) => (await import('./with-pdfmake.mjs')).draw(paragraphsOf(letter)),
  jsPDF: async (letter) => (await import('./with-jspdf.mjs')).draw(paragraphsOf(letter)),
  'pdf-lib': async (letter) => (await import('./with-pdf-lib.mjs')).draw(paragraphsOf(letter)),
};

const everyMs = 4;

/** Beats every 4 ms, as the page's own work could. @returns a function that stops, and gives the longest silence in ms. */
function heartbeat() {
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - everyMs);
    last = now;
  };
  const timer = setInterval(beat, everyMs);
  return () => {
    clearInterval(timer);
    beat();
    return longest;
  };
}

/** Draws one letter. @returns milliseconds until its bytes were there, the longest block of the page, and their number. */
window.drawOnce = async (library, pages) => {
  const letter = letterOf(pages);
  const stop = heartbeat();
  const start = performance.now();
  const bytes = await libraries[library](letter);
  return { ms: performance.now() - start, block: stop(), bytes };
};
window.libraries = Object.keys(libraries);
window.ready = true;
