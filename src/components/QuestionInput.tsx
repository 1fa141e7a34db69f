import type { Question } from '../domain/questions/kinds';
import { Checkboxes } from './Checkboxes';
import { CouncilQuestion } from './CouncilQuestion';
import { DateInput } from './DateInput';
import { EachDateInput } from './EachDateInput';
import { FindingsInput } from './FindingsInput';
import type { InputProps } from './input-props';
import { headingId } from './Page';
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
      return (
        <DateInput instead={question.instead} months={months} labelledBy={headingId} name="date" {...input} />
      );
    case 'eachDate':
      return <EachDateInput months={months} {...input} />;
    case 'findings':
      return <FindingsInput {...input} />;
    case 'council':
      return <CouncilQuestion {...input} />;
    case 'text':
      return <TextInput question={question} {...input} />;
    case 'points':
      return <PointsInput {...input} />;
  }
}
