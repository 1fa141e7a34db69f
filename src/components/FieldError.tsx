import { useTranslation } from 'react-i18next';
import { useProblemWords, type Problem } from './problems';

/** The id of a field's error, for aria-describedby. */
export const errorIdOf = (field: string): string => `${field}-error`;

/** Takes the problems of a form and a field; says what is wrong with that field, if anything is. */
export function FieldError({ problems, field }: { problems: readonly Problem[]; field: string }) {
  const problem = problems.find((one) => one.field === field);
  return problem && <InWords problem={problem} />;
}

/** Looks for words only where there is an error: most fields have none, and a slow phone feels each search. */
function InWords({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('pages');
  const wordsOf = useProblemWords();
  return (
    <p className="field-error" id={errorIdOf(problem.field)}>
      <span className="visually-hidden">{t('errors.prefix')} </span>
      <span>{wordsOf(problem)}</span>
    </p>
  );
}
