import { fieldOf } from '../../components/typed';
import type { TypedDate } from '../../components/typed-date';
import { questions, type Finding, type QuestionId } from '../../domain/questions';
import type { Typed, TypedFinding } from '../../drafts';
import { answerLines, type AnswerWords } from './answer-lines';

const isFinding = (one: TypedFinding): one is TypedFinding & Finding => one.finding !== '';

/** Takes words by name and a name out of a file, which may be any; gives its words, or ''. */
export const ownWords = (words: Readonly<Record<string, string>>, name: string): string =>
  (Object.hasOwn(words, name) ? words[name] : undefined) ?? '';

/** Takes the boxes of a date and the words of the answers that are no date; gives what was typed or chosen, or ''. */
export const typedBoxes = (
  { known, day, month, year }: TypedDate,
  instead: Readonly<Record<string, string>> = {},
): string => [day, month, year].filter(Boolean).join(' ') || ownWords(instead, known);

/** Takes a question, what stands in its boxes and the words; gives what was typed or chosen so far, as lines of text. */
export function draftLines(id: QuestionId, typed: Typed, words: AnswerWords): readonly string[] {
  const { options, instead } = words.wordsOf(id);
  const subject = (about: string) => words.wordsOf('subjects').options?.[about] ?? about;
  const boxes = (date: TypedDate) => typedBoxes(date, instead);
  switch (fieldOf[questions[id].kind]) {
    case 'words':
      return typed.words === '' ? [typed.begun ?? ''].filter(Boolean) : answerLines(id, typed.words, words);
    case 'ticks':
      return typed.ticks.map((tick) => options?.[tick] ?? tick);
    case 'date':
      return [boxes(typed.date)].filter(Boolean);
    case 'dates':
      return typed.dates
        .filter(({ when }) => boxes(when) !== '')
        .map(({ about, when }) => `${subject(about)}: ${boxes(when)}`);
    case 'points':
      return answerLines(id, typed.points, words);
    case 'findings':
      return answerLines(id, typed.findings.filter(isFinding), words);
  }
}
