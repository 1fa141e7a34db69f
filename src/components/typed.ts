import { pointsOn } from '../domain/happened';
import type { AnswerOf, Finding, Happened, Point, QuestionId, Subject } from '../domain/questions';
import type { Question } from '../domain/questions/kinds';
import type { Typed } from '../drafts';
import { typedDate } from './typed-date';

/** Which field of a form holds the answer to each kind of question. */
export const fieldOf: Readonly<Record<Question['kind'], Exclude<keyof Typed, 'begun'>>> = {
  radios: 'words',
  checkboxes: 'ticks',
  date: 'date',
  eachDate: 'dates',
  findings: 'findings',
  council: 'words',
  text: 'words',
  points: 'points',
};

/** A point before anything is typed: its parts without words, and nothing of what may be added later. */
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

const isListWith =
  <T extends object>(key: keyof T & string) =>
  (answer: AnyAnswer | undefined): answer is Extract<AnyAnswer, readonly T[]> =>
    typeof answer === 'object' && answer.every((item) => typeof item === 'object' && key in item);

/** Each takes an answer; tells whether it is a list of points, of dates for subjects, or of findings. */
export const isPoints = isListWith<Point>('whatHappened');
export const isEachDate = isListWith<Happened>('when');
export const isFindings = isListWith<Finding>('finding');

/** Takes an answer, or none; gives what stands in the form's fields for it. */
export function typedFrom(answer: AnyAnswer | undefined): Typed {
  const words = typeof answer === 'string' ? answer : '';
  return {
    words,
    ticks: isTicks(answer) ? [...answer] : [],
    date: typedDate(words),
    points: isPoints(answer) && answer.length > 0 ? [...answer] : [emptyPoint],
    dates: isEachDate(answer) ? answer.map(({ about, when }) => ({ about, when: typedDate(when) })) : [],
    findings: isFindings(answer) ? [...answer] : [],
  };
}

/** Takes what was typed and the subjects ticked now; gives points on none but these, and a date and a finding for each. */
export const forSubjects = (typed: Typed, matters: readonly Subject[]): Typed => ({
  ...typed,
  points: pointsOn(matters, typed.points),
  dates: matters.map(
    (about) => typed.dates.find((one) => one.about === about) ?? { about, when: typedDate() },
  ),
  findings: matters.map(
    (about) => typed.findings.find((one) => one.about === about) ?? { about, finding: '', notDone: false },
  ),
});
