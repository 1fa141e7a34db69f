import { Checkboxes } from './Checkboxes';
import { CouncilQuestion } from './CouncilQuestion';
import { DateInput } from './DateInput';
import { EachDateInput } from './EachDateInput';
import { FindingsInput } from './FindingsInput';
import { headingId } from './Page';
import { PointsInput } from './PointsInput';
import type { QuestionInputProps } from './question-input-props';
import { Radios } from './Radios';
import { TextInput } from './TextInput';
import '../styles/later-input.css';

/** Takes a question of any kind; gives the input for that kind. The first questions have radio buttons; the rest is here, for later in the journey. */
export function LaterInput({ question, ...input }: QuestionInputProps) {
  switch (question.kind) {
    case 'date':
      return <DateInput instead={question.instead} labelledBy={headingId} name="date" {...input} />;
    case 'council':
      return <CouncilQuestion {...input} />;
    case 'text':
      return <TextInput question={question} {...input} />;
    case 'eachDate':
      return <EachDateInput {...input} />;
    case 'findings':
      return <FindingsInput {...input} />;
    case 'points':
      return <PointsInput {...input} />;
    case 'checkboxes':
      return <Checkboxes question={question} {...input} />;
    case 'radios':
      return <Radios question={question} {...input} />;
  }
}
