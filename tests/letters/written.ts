import { lettersFor } from '../../src/domain/decide-route';
import { walk } from '../../src/domain/journey';
import type { IsoDate } from '../../src/domain/calendar/iso-date';
import { chosenLetter } from '../../src/domain/letters';
import { composeLetter } from '../../src/domain/letters/compose-letter';
import type { LetterDocument } from '../../src/domain/letters/letter-document';
import type { Say } from '../../src/domain/letters/say';
import type { Answers } from '../../src/domain/questions';
import type { LetterId } from '../../src/domain/routes';
import { letterText } from '../../src/letter-forms/letter-text';
import { today } from '../case-of';
import { everyOption, everyPath } from '../every-path';
import { typical, person } from './typical';

/** A letter that was written for somebody, as a structure and as text. */
export interface Written {
  readonly id: LetterId;
  readonly answers: Answers;
  readonly letter: LetterDocument;
  readonly text: string;
}

/** Takes a letter and all of a person's answers; gives the letter. Throws when it is not open to them or lacks an answer. */
export function write(
  say: Say,
  id: LetterId,
  answers: Answers,
  on: IsoDate = today,
  councilName = 'Anyshire Council',
): Written {
  const { facts, letter: chosen, next } = walk(answers, on, chosenLetter(id));
  if (chosen !== id || next !== undefined) throw new Error(`${id} needs ${String(next)}`);
  const letter = composeLetter(id, facts, { say, councilName });
  return { id, answers, letter, text: letterText(letter) };
}

/** Letters of every fifth path and of every answer tried by itself, one of each person's in turn, and of the typical people. */
export function* everyLetter(say: Say): Generator<Written> {
  const fifth = [...everyPath()].filter((_, index) => index % 5 === 0);
  let turn = 0;
  for (const { answers } of [...fifth, ...everyOption(fifth)]) {
    const at = walk(answers, today);
    if (at.route === undefined || at.next !== undefined) continue;
    const open = lettersFor(at.route, at.facts);
    const id = open[turn++ % Math.max(1, open.length)];
    if (id !== undefined) yield write(say, id, answers);
  }
  for (const [, id, said] of typical) yield write(say, id, person(said));
}
