import { answerErrors, type AnswerError } from '../domain/answer-schema';

/** One thing to mend: the id of its field, and which of the closed list of errors it is. */
export interface Problem {
  readonly field: string;
  readonly code: AnswerError;
}

const isAnswerError = (code: unknown): code is AnswerError => answerErrors.some((error) => error === code);

/** Takes a form's errors, nested as its fields are; gives them as a flat list in the same order. */
export function problemsIn(errors: object, field = ''): readonly Problem[] {
  if ('message' in errors) return isAnswerError(errors.message) ? [{ field, code: errors.message }] : [];
  return Object.entries(errors).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? problemsIn(inner, field ? `${field}.${key}` : key) : [],
  );
}
