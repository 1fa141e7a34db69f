import { useEffect } from 'react';
import { useAnswers } from '../answers';
import type { DraftId } from '../drafts';
import type { QuestionForm } from './useQuestionForm';

/** Takes what a form is found by and its `subscribe`; keeps every change in it at once, before it is an answer. */
export function useKeepTyped(id: DraftId, subscribe: QuestionForm['subscribe']): void {
  const { drafts } = useAnswers();
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => name !== undefined && drafts.set(id, values),
      }),
    [subscribe, drafts, id],
  );
}
