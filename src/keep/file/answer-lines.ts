import type { QuestionWords } from '../../components/question-words';
import { isEachDate, isFindings, isPoints, isTicks } from '../../components/typed';
import { pointParts } from '../../components/point-parts';
import { councilNamed } from '../../domain/councils/councils';
import { isNation } from '../../domain/councils/outside-england';
import { questions, type AnswerOf, type QuestionId } from '../../domain/questions';
import type { Question } from '../../domain/questions/kinds';

/** What turns answers into the language of the screen. */
export interface AnswerWords {
  readonly wordsOf: (id: QuestionId) => QuestionWords;
  /** Writes a date or a month in words; undefined for anything else. */
  readonly showDate: (date: string) => string | undefined;
  readonly nation: (id: 'wales' | 'scotland' | 'northernIreland') => string;
  readonly notSure: string;
  readonly notGiven: string;
  readonly notDone: string;
}

/** Takes a question, its answer and the words; gives the answer as lines of text, own words as they were typed. */
export function answerLines(
  id: QuestionId,
  answer: AnswerOf<QuestionId>,
  words: AnswerWords,
): readonly string[] {
  const { wordsOf, showDate, nation, notSure, notGiven, notDone } = words;
  const { options, instead, parts } = wordsOf(id);
  const subject = (about: string) => wordsOf('subjects').options?.[about] ?? about;
  const { kind }: Question = questions[id];
  const whenOf = (when: string) => showDate(when) ?? instead?.[when] ?? notSure;
  if (isTicks(answer)) return answer.map((tick) => options?.[tick] ?? tick);
  if (isPoints(answer))
    return answer.map((point, index) =>
      [
        `${index + 1}. ${point.about === undefined ? '' : subject(point.about)}`.trim(),
        ...pointParts
          .filter((part) => (point[part] ?? '') !== '')
          .map((part) => `${parts?.[part]?.label ?? part}: ${point[part]}`),
      ].join('\n'),
    );
  if (isEachDate(answer)) return answer.map(({ about, when }) => `${subject(about)}: ${whenOf(when)}`);
  if (isFindings(answer))
    return answer.map((one) =>
      [
        `${subject(one.about)}: ${options?.[one.finding] ?? one.finding}`,
        ...(one.notDone ? [notDone] : []),
      ].join('\n'),
    );
  if (typeof answer !== 'string') return [];
  if (kind === 'radios') return [options?.[answer] ?? answer];
  if (kind === 'date') return [whenOf(answer)];
  if (kind === 'council')
    return [isNation(answer) ? nation(answer) : (councilNamed(answer)?.name ?? notSure)];
  return [answer.trim() === '' ? notGiven : answer];
}
