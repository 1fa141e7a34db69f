import { useTranslation } from 'react-i18next';
import { answerErrors, type AnswerError } from '../domain/answer-errors';
import type { Subject } from '../domain/questions';
import { useLoadedWords } from './question-words';

/** One thing to mend: the id of its field, and which of the closed list of errors it is. */
export interface Problem {
  readonly field: string;
  readonly code: AnswerError;
  /** The subject of the complaint it belongs to, where the page asks for each. */
  readonly about?: Subject;
}

/** Takes problems and the subjects in the order of the page; gives each problem with the subject it belongs to. */
export const withSubjects = (problems: readonly Problem[], matters: readonly Subject[]): readonly Problem[] =>
  problems.map((problem) => {
    const index = /^(?:dates|findings)\.(\d+)/.exec(problem.field)?.[1];
    const about = index === undefined ? undefined : matters[Number(index)];
    return about === undefined ? problem : { ...problem, about };
  });

/** Gives a function from a problem to its words, the same at the field and in the summary. */
export function useProblemWords(): (problem: Problem) => string {
  const { t } = useTranslation(['errors', 'pages']);
  const wordsOf = useLoadedWords();
  return ({ code, about }) => {
    const words = t(`errors:${code}`);
    const subject = about === undefined ? undefined : wordsOf('subjects').options?.[about];
    return subject === undefined ? words : t('pages:errors.about', { subject, words });
  };
}

const isAnswerError = (code: unknown): code is AnswerError => answerErrors.some((error) => error === code);

/** Takes a form's errors, nested as its fields are; gives them as a flat list in the same order. */
export function problemsIn(errors: object, field = ''): readonly Problem[] {
  if ('message' in errors) return isAnswerError(errors.message) ? [{ field, code: errors.message }] : [];
  return Object.entries(errors).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? problemsIn(inner, field ? `${field}.${key}` : key) : [],
  );
}
