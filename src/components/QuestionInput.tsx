import type { Question } from '../domain/questions/kinds';
import { Checkboxes } from './Checkboxes';
import { CouncilQuestion } from './CouncilQuestion';
import { DateInput } from './DateInput';
import type { InputProps } from './input-props';
import { PointsInput } from './PointsInput';
import { Radios } from './Radios';
import { TextInput } from './TextInput';

type QuestionInputProps = InputProps & {
  readonly question: Question;
  readonly months: readonly (readonly string[])[];
};

/** Takes a question of any kind; gives the input for that kind. */
export function QuestionInput({ question, months, ...input }: QuestionInputProps) {
  switch (question.kind) {
    case 'radios':
      return <Radios question={question} {...input} />;
    case 'checkboxes':
      return <Checkboxes question={question} {...input} />;
    case 'date':
      return <DateInput question={question} months={months} {...input} />;
    case 'council':
      return <CouncilQuestion {...input} />;
    case 'text':
      return <TextInput question={question} {...input} />;
    case 'points':
      return <PointsInput {...input} />;
  }
}
