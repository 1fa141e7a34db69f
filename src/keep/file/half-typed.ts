import { stepIds, type StepId } from '../../case/half-said';
import type { QuestionWords } from '../../components/question-words';
import type { Typed } from '../../drafts';
import { questionIds } from '../../paths';
import type { Work } from '../work/work';
import type { AnswerWords } from './answer-lines';
import { draftLines, ownWords, typedBoxes } from './draft-lines';
import type { Row } from './file-page';

/** What a page about the case asks, and its answers by name. */
export type StepWords = Required<Pick<QuestionWords, 'title' | 'options'>>;

export interface HalfTypedWords extends AnswerWords {
  readonly step: (id: StepId) => StepWords;
  /** Said of a point that stays out of the next letter. */
  readonly leftOut: string;
}

const stepLines = ({ words, date, points }: Typed, { options }: StepWords, say: HalfTypedWords) => [
  ownWords(options, words),
  typedBoxes(date, { notSure: say.notSure }),
  ...points.map(({ whatHappened, leaveOut }) =>
    [whatHappened, leaveOut ? say.leftOut : ''].join('\n').trim(),
  ),
];

/** Takes the drafts and the words; gives what was typed or chosen and not gone on with: the questions, then the pages about the case. */
export function halfTyped(drafts: Work['drafts'], words: HalfTypedWords): readonly Row[] {
  const ofQuestions = questionIds.flatMap((id): readonly Row[] => {
    const draft = drafts[id];
    return draft === undefined
      ? []
      : [{ name: words.wordsOf(id).title, lines: draftLines(id, draft, words) }];
  });
  const ofSteps = stepIds.flatMap((id): readonly Row[] => {
    const draft = drafts[id];
    if (draft === undefined) return [];
    const said = words.step(id);
    return [{ name: said.title, lines: stepLines(draft, said, words).filter((line) => line !== '') }];
  });
  return [...ofQuestions, ...ofSteps].filter(({ lines }) => lines.length > 0);
}
