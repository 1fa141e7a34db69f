import type { Answers, Point } from '../domain/questions';
import type { Found } from './check-letter';
import { replaceAt, shortened } from './shorten';
import { textAnswer } from './written';

const rewordPoints = (points: readonly Point[], { at, kind, words, place }: Found): readonly Point[] =>
  points.map((point, index) =>
    index === place.point?.index
      ? {
          ...point,
          [place.point.part]: replaceAt(point[place.point.part] ?? '', at, words, shortened(kind, words)),
        }
      : point,
  );

/**
 * Takes the answers and what was found in one of them; gives that answer alone with the shorter words in it, or
 * nothing when it holds no words any more. Every other character stays as it was typed.
 */
export function reworded(answers: Answers, found: Found): Answers | undefined {
  if (found.place.point !== undefined)
    return answers.points === undefined ? undefined : { points: rewordPoints(answers.points, found) };
  const text = textAnswer(answers, found.place.question);
  if (text === undefined) return undefined;
  return {
    [found.place.question]: replaceAt(text, found.at, found.words, shortened(found.kind, found.words)),
  };
}
