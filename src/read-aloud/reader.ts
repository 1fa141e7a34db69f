import type { Piece } from './pieces';
import { voiceFor, voicesNow } from './voices';

/** Marks, for the eye, what is being read. */
const mark = 'data-read-now';

/** Reads a page; `pause` keeps the place, `stop` goes back to its beginning. */
export interface Reader {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
}

/**
 * Takes the pieces of a page and what to do at its end; gives a reader. A piece in a language that the device has no
 * voice of its own for is passed over, and so is one that the browser fails to read. A pause breaks off and begins the
 * piece again, as browsers on phones do not keep a real one.
 */
export function readerOf(pieces: readonly Piece[], onEnd: () => void): Reader {
  const { speechSynthesis } = window;
  let at = 0;
  let marked: Element | undefined;
  // Held here: a browser forgets to tell the end of what nothing holds.
  let speaking: SpeechSynthesisUtterance | undefined;

  function setMarked(element?: Element) {
    marked?.removeAttribute(mark);
    marked = element;
    element?.setAttribute(mark, '');
    element?.scrollIntoView({ block: 'nearest' });
  }
  function breakOff() {
    speaking = undefined;
    speechSynthesis.cancel();
    setMarked();
  }
  function play() {
    const piece = pieces[at];
    if (!piece) {
      stop();
      onEnd();
      return;
    }
    const voice = voiceFor(voicesNow(), piece.language);
    if (!voice) {
      at += 1;
      play();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    const goOn = () => {
      // What was broken off tells its end as well.
      if (speaking !== utterance) return;
      at += 1;
      play();
    };
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = goOn;
    utterance.onerror = goOn;
    speaking = utterance;
    setMarked(piece.element);
    speechSynthesis.speak(utterance);
  }
  function stop() {
    breakOff();
    at = 0;
  }
  return {
    play: () => {
      breakOff();
      play();
    },
    pause: breakOff,
    stop,
  };
}
