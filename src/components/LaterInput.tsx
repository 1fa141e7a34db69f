import { EachDateInput } from './EachDateInput';
import { FindingsInput } from './FindingsInput';
import { PointsInput } from './PointsInput';
import type { QuestionInputProps } from './question-input-props';
import { QuestionInput } from './QuestionInput';
import '../styles/later-input.css';

/** Takes a question of any kind; gives the input for that kind. Those with many boxes are here, for later in the journey. */
export function LaterInput(props: QuestionInputProps) {
  const { question, months, ...input } = props;
  switch (question.kind) {
    case 'eachDate':
      return <EachDateInput months={months} {...input} />;
    case 'findings':
      return <FindingsInput {...input} />;
    case 'points':
      return <PointsInput {...input} />;
    case 'radios':
    case 'checkboxes':
    case 'date':
    case 'council':
    case 'text':
      return <QuestionInput {...props} />;
  }
}
