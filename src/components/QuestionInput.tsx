import { Checkboxes } from './Checkboxes';
import type { QuestionInputProps } from './question-input-props';
import { Radios } from './Radios';

/** Takes a question of a kind that may stand on the first pages; gives its input. The others are in `LaterInput`. */
export function QuestionInput({ question, ...input }: Omit<QuestionInputProps, 'months'>) {
  switch (question.kind) {
    case 'radios':
      return <Radios question={question} {...input} />;
    case 'checkboxes':
      return <Checkboxes question={question} {...input} />;
    case 'date':
    case 'council':
    case 'text':
    case 'eachDate':
    case 'findings':
    case 'points':
      return null;
  }
}
