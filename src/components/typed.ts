import type { AnswerOf, Point, QuestionId } from '../domain/questions';
import type { Question } from '../domain/questions/kinds';
import type { Typed } from '../drafts';
import { typedDate } from './typed-date';

/** Which field of a form holds the answer to each kind of question. */
export const fieldOf: Readonly<Record<Question['kind'], keyof Typed>> = {
  radios: 'words',
  checkboxes: 'ticks',
  date: 'date',
  council: 'words',
  text: 'words',
  points: 'points',
};

export const emptyPoint: Point = {
  whatHappened: '',
  when: '',
  who: '',
  shouldHave: '',
  effect: '',
  wish: '',
};

type AnyAnswer = AnswerOf<QuestionId>;

/** Takes an answer; tells whether it is a list of ticks. */
export const isTicks = (answer: AnyAnswer | undefined): answer is Extract<AnyAnswer, readonly string[]> =>
  typeof answer === 'object' && answer.every((item) => typeof item === 'string');

/** Takes an answer; tells whether it is a list of points. */
export const isPoints = (answer: AnyAnswer | undefined): answer is readonly Point[] =>
  typeof answer === 'object' && answer.every((item) => typeof item === 'object');

/** Takes an answer, or none; gives what stands in the form's fields for it. */
export function typedFrom(answer: AnyAnswer | undefined): Typed {
  const words = typeof answer === 'string' ? answer : '';
  return {
    words,
    ticks: isTicks(answer) ? [...answer] : [],
    date: typedDate(words),
    points: isPoints(answer) ? [...answer] : [emptyPoint],
  };
}
