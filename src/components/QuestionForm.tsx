import type { ComponentType, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { questions, type QuestionId } from '../domain/questions';
import type { Question } from '../domain/questions/kinds';
import { pathBefore, sectionOf } from '../paths';
import { ErrorSummary } from './ErrorSummary';
import { errorIdOf, FieldError } from './FieldError';
import { Page } from './Page';
import type { QuestionInputProps } from './question-input-props';
import { QuestionInput } from './QuestionInput';
import { TryAgain } from './TryAgain';
import { useWordsOf } from './question-words';
import { useQuestionForm } from './useQuestionForm';

interface QuestionFormProps {
  readonly id: QuestionId;
  /** The input, for a kind of question whose input comes later. */
  readonly Input?: ComponentType<QuestionInputProps>;
}

/** Takes the id of a question on the path; asks it on a page of its own. */
export function QuestionForm({ id, Input = QuestionInput }: QuestionFormProps) {
  const { t } = useTranslation('pages');
  const { walk } = useAnswers();
  const words = useWordsOf(id);
  const { form, field, inVain, onSubmit, problems } = useQuestionForm(id);
  const question: Question = questions[id];
  const section = t(`sections.${sectionOf(id)}`);
  const isOptional = question.kind === 'text' && question.optional;
  const hasFieldError = problems.some((problem) => problem.field === field);
  const described = [words.hint && 'hint', isOptional && 'optional', hasFieldError && errorIdOf(field)];
  const { submitCount } = form.formState;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void onSubmit();
  };

  return (
    <Page
      title={section}
      section={section}
      heading={words.title}
      back={pathBefore(id, walk)}
      {...(problems.length > 0 && { errors: <ErrorSummary problems={problems} attempt={submitCount} /> })}
    >
      <form noValidate onSubmit={submit}>
        {words.hint !== undefined && (
          <p className="hint" id="hint">
            {words.hint}
          </p>
        )}
        {isOptional && (
          <p className="hint" id="optional">
            {t('optional')}
          </p>
        )}
        {question.kind !== 'date' && <FieldError problems={problems} field={field} />}
        <Input
          question={question}
          form={form}
          words={words}
          problems={problems}
          describedBy={described.filter(Boolean).join(' ') || undefined}
        />
        {inVain > 0 && (
          <div className="notice" role="alert">
            <TryAgain onRetry={() => void onSubmit()} tries={inVain - 1} isQuiet />
          </div>
        )}
        <button className="button" type="submit">
          {t('continue')}
        </button>
      </form>
    </Page>
  );
}
