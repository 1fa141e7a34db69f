import type { UseFormRegisterReturn } from 'react-hook-form';
import { findingKinds } from '../domain/questions';
import { useQuestionWords } from './question-words';
import { RadioButtons } from './RadioButtons';

/** Takes a field; gives its radio buttons for what the council can have found, on a whole subject or on one point. */
export function FindingRadios({ field }: { readonly field: UseFormRegisterReturn }) {
  const { options } = useQuestionWords()('findings');
  return (
    <RadioButtons
      field={field}
      options={findingKinds.map((value) => ({ value, label: options?.[value] ?? value }))}
    />
  );
}
