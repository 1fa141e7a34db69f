import { CouncilQuestion } from './CouncilQuestion';
import { DateInput } from './DateInput';
import { EachDateInput } from './EachDateInput';
import { FindingsInput } from './FindingsInput';
import { headingId } from './Page';
import { PointsInput } from './PointsInput';
import type { QuestionInputProps } from './question-input-props';
import { QuestionInput } from './QuestionInput';
import { TextInput } from './TextInput';
import '../styles/later-input.css';

/** Takes a question of any kind; gives the input for that kind. Those with boxes to type in are here, for later in the journey. */
export function LaterInput({ question, months, ...input }: QuestionInputProps) {
  switch (question.kind) {
    case 'date':
      return (
        <DateInput instead={question.instead} months={months} labelledBy={headingId} name="date" {...input} />
      );
    case 'council':
      return <CouncilQuestion {...input} />;
    case 'text':
      return <TextInput question={question} {...input} />;
    case 'eachDate':
      return <EachDateInput months={months} {...input} />;
    case 'findings':
      return <FindingsInput {...input} />;
    case 'points':
      return <PointsInput {...input} />;
    case 'radios':
    case 'checkboxes':
      return <QuestionInput question={question} {...input} />;
  }
}
