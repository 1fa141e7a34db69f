import type { QuestionInputProps } from './question-input-props';
import { Radios } from './Radios';

/** Takes a question of the kind that stands on the first page; gives its input. The others are in `LaterInput`. */
export const QuestionInput = ({ question, ...input }: QuestionInputProps) =>
  question.kind === 'radios' && <Radios question={question} {...input} />;
