import type { Question } from '../domain/questions/kinds';
import type { InputProps } from './input-props';

/** What the input of a question of any kind is given. */
export type QuestionInputProps = InputProps & {
  readonly question: Question;
};
