/* global performance, setInterval, clearInterval, window */
/** The page in which letters are drawn and timed. */
import { letterText } from '../../src/letter-forms/letter-text';
import { holdWorker, makePdf } from '../../src/pdf/make-pdf';
import { letterOf } from './letter.mjs';
import { notoSans } from './sheet.mjs';

const paragraphsOf = (letter) => letterText(letter).trim().split('\n\n');

const inPage = (load) => ({
  prepare: async () => {
    await load();
    await notoSans();
  },
  draw: async (letter) => (await load()).draw(paragraphsOf(letter)),
});

/**
 * Each library, and how a page gets it ready before it is needed: its script and the font are there. Ours does more,
 * because in its worker it holds nobody up: it draws a short letter, or the addresses of a long one, three times.
 */
const libraries = {
  'Next Stage': {
    prepare: async (letter) => {
      holdWorker(letter);
      // The worker does not say when it is ready, and leaves out what it would do if it is asked for a letter before.
      const short = letter.blocks.length > 30 ? { ...letter, blocks: [] } : letter;
      for (let times = 0; times < 3; times += 1) await makePdf(short);
    },
    draw: async (letter) => (await makePdf(letter)).length,
  },
  PDFKit: inPage(() => import('./with-pdfkit.mjs')),
  pdfmake: inPage(() => import('./with-pdfmake.mjs')),
  jsPDF: inPage(() => import('./with-jspdf.mjs')),
  'pdf-lib': inPage(() => import('./with-pdf-lib.mjs')),
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

/** Gets a library ready for a letter, as if its page had been opened some time ago. */
window.prepare = (library, pages) => libraries[library].prepare(letterOf(pages));

/** Draws one letter. @returns milliseconds until its bytes were there, the longest block of the page, and their number. */
window.drawOnce = async (library, pages) => {
  const letter = letterOf(pages);
  const stop = heartbeat();
  const start = performance.now();
  const bytes = await libraries[library].draw(letter);
  return { ms: performance.now() - start, block: stop(), bytes };
};
window.ready = true;
