import { useState } from 'react';
import { useAnswers } from '../../answers';
import type { Found } from '../../check-letter/check-letter';
import { reworded } from '../../check-letter/reword';
import type { Answers } from '../../domain/questions';
import type { Typed } from '../../drafts';
import { rewordedDraft } from './draft';

/** What was shortened last, and how the answer and its page were before. */
interface Done {
  readonly found: Found;
  readonly before: Answers;
  readonly draft: Typed | undefined;
}

/** Gives what was shortened last, a way to shorten, and a way to put the last words back. The person stays on the letter. */
export function useShorten() {
  const { answers, drafts, note } = useAnswers();
  const [done, setDone] = useState<Done>();

  function change(some: Answers, { place: { question } }: Found, draft: Typed | undefined) {
    note((kept) => ({ ...kept, answers: { ...kept.answers, ...some } }));
    if (draft) drafts.set(question, draft);
  }

  return {
    done: done?.found,
    shorten: (found: Found) => {
      const { question } = found.place;
      const next = reworded(answers, found);
      if (next === undefined) return;
      const draft = drafts.get(question);
      setDone({ found, before: { [question]: answers[question] }, draft });
      change(next, found, draft && rewordedDraft(draft, found));
    },
    putBack: () => {
      if (done === undefined) return;
      setDone(undefined);
      change(done.before, done.found, done.draft);
    },
  };
}
