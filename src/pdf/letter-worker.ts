/** Draws letters away from the page, so that the page stays quick and its policy can forbid WebAssembly. */
import type { LetterDocument } from '../domain/letters/letter-document';
import { letterText } from '../letter-forms/letter-text';
import { drawLetter, loadFonts } from './draw-letter';
import { fontUrls } from './font-urls';
import type { GetReady, PdfAnswer, PdfRequest } from './messages';

function send(answer: PdfAnswer) {
  self.postMessage(answer, { transfer: 'bytes' in answer ? [answer.bytes.buffer] : [] });
}

const fontsFor = (letter: LetterDocument, origin: string) =>
  loadFonts(letter, (subset, weight) => new URL(fontUrls[subset][weight], origin).href);

/** About six pages. To draw more beforehand makes the next drawing no quicker, and the person may be waiting by then. */
const mostCharacters = 20_000;

/** Requests that came and have not been answered. */
let asked = 0;

/** By the third letter the browser has compiled what is run most: it takes a tenth of the time of the first. */
const rehearsals = 3;

/** Lets a request come in that was sent meanwhile. */
const hearMessages = () => new Promise((resolve) => setTimeout(resolve));

/** Draws for nobody. What fails here is tried again. */
async function getReady(letter: LetterDocument, origin: string) {
  const fonts = await fontsFor(letter, origin);
  const short = letterText(letter).length > mostCharacters ? { ...letter, blocks: [] } : letter;
  for (let times = 0; times < rehearsals && asked === 0; times += 1) {
    await drawLetter(short, fonts);
    await hearMessages();
  }
}

async function answer(id: number, letter: LetterDocument, origin: string) {
  const fonts = await fontsFor(letter, origin).catch(() => undefined);
  if (fonts === undefined) {
    send({ id, failed: 'fonts' });
    return;
  }
  const bytes = await drawLetter(letter, fonts).catch(() => undefined);
  send(bytes === undefined ? { id, failed: 'drawing' } : { id, bytes });
}

/** One after the other: what is asked for while the worker gets ready would only take longer beside that. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<PdfRequest | GetReady>) => {
  const { letter, origin } = data;
  if (!('id' in data)) {
    last = last.then(() => getReady(letter, origin)).catch(() => undefined);
    return;
  }
  asked += 1;
  last = last
    .then(() => answer(data.id, letter, origin))
    .finally(() => {
      asked -= 1;
    });
});
