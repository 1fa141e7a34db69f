/** Draws letters away from the page, so that the page stays quick and its policy can forbid WebAssembly. */
import { drawLetter, loadFonts } from './draw-letter';
import { fontUrls } from './font-urls';
import type { PdfAnswer, PdfRequest } from './messages';

function send(answer: PdfAnswer) {
  self.postMessage(answer, { transfer: 'bytes' in answer ? [answer.bytes.buffer] : [] });
}

async function answer({ id, letter, origin }: PdfRequest) {
  const fonts = await loadFonts(
    letter,
    (subset, weight) => new URL(fontUrls[subset][weight], origin).href,
  ).catch(() => undefined);
  if (fonts === undefined) {
    send({ id, failed: 'fonts' });
    return;
  }
  const bytes = await drawLetter(letter, fonts).catch(() => undefined);
  send(bytes === undefined ? { id, failed: 'drawing' } : { id, bytes });
}

self.addEventListener('message', ({ data }: MessageEvent<PdfRequest>) => void answer(data));
