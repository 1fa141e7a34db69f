import { beginning } from '../../domain/letters/beginning';
import type { Point } from '../../domain/questions';

/** Words of a point that are enough to know it by: the letter has the whole of it further down. */
const mostQuoted = 30;

type Say = (
  key: 'notAnswered' | 'notUpheld' | 'partly' | 'noFinding' | 'notDone' | 'promise',
  words: string,
) => string;

/** Its first words, without a full stop inside the quotation marks. */
const quoted = (text: string) => {
  const { text: start } = beginning(text.trim().replace(/\s+/g, ' '), mostQuoted);
  return start.replace(/[.\s]+$/, '');
};

/**
 * Takes the points with what the council said of them, and the English sentences; gives what the person may want to say
 * is wrong with the answer, one line for each thing they told us. It is put into a box for them to change. Empty when
 * nothing is left to say.
 */
export function proposedWords(points: readonly Point[], say: Say): string {
  const lines = points.flatMap(({ whatHappened, reply, leaveOut }) => {
    if (reply === undefined || leaveOut === true) return [];
    const { finding, promise } = reply;
    const words = quoted(whatHappened);
    const wrong = finding === 'upheld' || finding === 'notSure' ? [] : [say(finding, words)];
    const broken =
      promise?.done === 'no'
        ? [
            say('notDone', words),
            ...(promise.words.trim() === '' ? [] : [say('promise', quoted(promise.words))]),
          ]
        : [];
    return [...wrong, ...broken];
  });
  return lines.join('\n');
}
