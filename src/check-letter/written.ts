import type { Case } from '../domain/case';
import type { Block, LetterDocument, Run } from '../domain/letters/letter-document';
import { questions, type Answers, type Point, type QuestionId } from '../domain/questions';

/** The parts of a point that hold words. */
export type PointPart = Exclude<keyof Point, 'about' | 'reply' | 'leaveOut'>;
const pointParts: readonly PointPart[] = [
  'whatHappened',
  'proof',
  'when',
  'who',
  'shouldHave',
  'effect',
  'wish',
];

/** Where words stand: a question and, among the points, which one (from 0) and which part of it. */
export interface Place {
  readonly question: QuestionId;
  readonly point?: { readonly index: number; readonly part: PointPart };
}

/** What the person wrote at a place. */
export interface Written {
  readonly place: Place;
  readonly text: string;
}

const runsOf = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'points':
      return block.points.flat().flatMap(({ runs }) => runs);
    case 'bullets':
      return block.items.flat();
    case 'heading':
    case 'table':
      return [];
  }
};

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A long point is spread over the letter: each of its lines stands somewhere, and by them it is known again. */
const ownLinesIn = (letter: LetterDocument): ReadonlySet<string> =>
  new Set(
    letter.blocks
      .flatMap(runsOf)
      .flatMap(({ own, text }) => (own ? [text] : []))
      .flatMap(linesOf),
  );

const questionsIn = (letter: LetterDocument): readonly QuestionId[] => [
  ...new Set(
    letter.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.from !== undefined && block.runs.some(({ own }) => own)
        ? [block.from]
        : [],
    ),
  ),
];

/** Takes answers and a question; gives its answer where it is free text. */
export function textAnswer(answers: Answers, question: QuestionId): string | undefined {
  const answer = answers[question];
  return questions[question].kind === 'text' && typeof answer === 'string' ? answer : undefined;
}

/** Takes a letter and the facts it was written from; gives the person’s own words in it, answer by answer. */
export function writtenIn(letter: LetterDocument, facts: Case): readonly Written[] {
  const own = ownLinesIn(letter);
  const fromPoints = (facts.points ?? []).flatMap((point, index) =>
    pointParts.flatMap((part): readonly Written[] => {
      const text = point[part] ?? '';
      const isInLetter = linesOf(text).some((line) => own.has(line));
      return isInLetter ? [{ place: { question: 'points', point: { index, part } }, text }] : [];
    }),
  );
  const fromQuestions = questionsIn(letter).flatMap((question): readonly Written[] => {
    const text = textAnswer(facts, question);
    return text === undefined ? [] : [{ place: { question }, text }];
  });
  return [...fromPoints, ...fromQuestions];
}
