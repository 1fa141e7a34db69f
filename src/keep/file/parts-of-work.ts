import { due, type Deadline } from '../../domain/due';
import { walk, type ChosenLetter, type Walk } from '../../domain/journey';
import type { QuestionId } from '../../domain/questions';
import type { RouteId } from '../../domain/routes';
import { questionIds, sectionIds, sectionOf } from '../../paths';
import { plainText } from '../work/plain-text';
import type { Work } from '../work/work';
import { answerLines } from './answer-lines';
import type { Part, Row } from './file-page';
import { halfTyped, type HalfTypedWords } from './half-typed';

/** What the parts of the page are called, and what says the rest in the language of the screen. */
export interface PartWords extends HalfTypedWords {
  readonly nextStep: string;
  readonly dates: string;
  readonly drafts: string;
  readonly unused: string;
  readonly unusedNote: string;
  readonly aside: string;
  readonly asideNote: string;
  readonly all: string;
  readonly section: (id: (typeof sectionIds)[number]) => string;
  readonly route: (id: RouteId) => Row;
  readonly deadline: (deadline: Deadline) => Row;
}

/** What the answers lead to: the step that is open now, and its dates. */
function outcome({ route, facts }: Walk, words: PartWords): readonly Part[] {
  if (route === undefined) return [];
  return [
    { heading: words.nextStep, rows: [words.route(route)] },
    {
      heading: words.dates,
      rows: due(facts)
        .map(words.deadline)
        .filter(({ lines }) => lines.length > 0),
    },
  ];
}

/**
 * Takes work, the letter it is for and the words; gives the readable parts of a save file: the next step and its dates,
 * the answers in the order of the journey, what is half typed, and what counts no more.
 */
export function partsOfWork(work: Work, chosen: ChosenLetter | undefined, words: PartWords): readonly Part[] {
  const { answers, drafts, aside, savedOn } = work;
  const way = walk(answers, savedOn, chosen);
  const nameOf = (id: QuestionId) => words.wordsOf(id).title;
  const answered = (id: QuestionId): readonly Row[] => {
    const answer = answers[id];
    return answer === undefined ? [] : [{ name: nameOf(id), lines: answerLines(id, answer, words) }];
  };
  const onWay = sectionIds.map((section): Part => ({
    heading: words.section(section),
    rows: way.asked.filter((id) => sectionOf(id) === section).flatMap(answered),
  }));
  const unused = questionIds.filter((id) => !way.asked.includes(id)).flatMap(answered);
  return [
    ...outcome(way, words),
    ...onWay,
    { heading: words.drafts, rows: halfTyped(drafts, words) },
    { heading: words.unused, note: words.unusedNote, rows: unused },
    {
      heading: words.aside,
      note: words.asideNote,
      rows: aside.map(({ id, text }) => ({ name: id, lines: [text] })),
    },
  ].filter(({ rows }) => rows.length > 0);
}

/** Takes work and a heading; gives all that was typed without the words of the questions, for when they cannot be had. */
export const plainParts = ({ answers, drafts, aside }: Work, heading: string): readonly Part[] => [
  {
    heading,
    rows: [
      ...Object.entries({ ...answers }).map(([name, value]) => ({ name, lines: [plainText(value)] })),
      ...Object.entries({ ...drafts }).map(([name, value]) => ({ name, lines: [plainText(value)] })),
      ...aside.map(({ id, text }) => ({ name: id, lines: [text] })),
    ],
  },
];
