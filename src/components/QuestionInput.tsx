import { Checkboxes } from './Checkboxes';
import { CouncilQuestion } from './CouncilQuestion';
import { DateInput } from './DateInput';
import { headingId } from './Page';
import type { QuestionInputProps } from './question-input-props';
import { Radios } from './Radios';
import { TextInput } from './TextInput';

/** Takes a question of a kind that may stand on the first pages; gives its input. The others are in `LaterInput`. */
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
    case 'council':
      return <CouncilQuestion {...input} />;
    case 'text':
      return <TextInput question={question} {...input} />;
    case 'eachDate':
    case 'findings':
    case 'points':
      return null;
  }
}
