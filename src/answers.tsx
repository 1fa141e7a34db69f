import { startTransition, use, useRef, useState, type ReactNode } from 'react';
import { navigate } from 'raviger';
import { typedFrom } from './components/typed';
import { contradicted, without } from './contradictions';
import type { IsoDate } from './domain/calendar/iso-date';
import { walk } from './domain/journey';
import type { Answers } from './domain/questions';
import type { Drafts } from './drafts';
import { JourneyContext, type Journey, type Kept } from './journey-context';
import { useAskBeforeLoss } from './may-leave';
import { nextPath, questionIds } from './paths';
import { afterChoosing } from './safety/choices';

/** Gives the answers, the walk they make, and the ways to change them. Throws outside AnswersProvider. */
export function useAnswers(): Journey {
  const journey = use(JourneyContext);
  if (!journey) throw new Error('useAnswers needs an AnswersProvider above it');
  return journey;
}

/** What goes on to the next page: the note on where a person was brought belongs to one page alone. */
function keptHere(kept: Kept): Kept {
  const rest = { ...kept };
  Reflect.deleteProperty(rest, 'broughtTo');
  return rest;
}

/** Takes today (ISO date) and the pages; holds the answers for them. */
export function AnswersProvider({ today, children }: { today: IsoDate; children: ReactNode }) {
  const [kept, setKept] = useState<Kept>({ answers: {} });
  const [drafts] = useState<Drafts>(() => new Map());
  const hasArrived = useRef(false);
  const leaveFreely = useAskBeforeLoss(() => Object.keys(kept.answers).length + drafts.size > 0);

  // Answers and page change in one transition: no page is ever drawn with the answers of another.
  function keep(next: Kept, path = nextPath(walk(next.answers, today, next.chosen)), replace = false) {
    leaveFreely(false);
    startTransition(() => {
      setKept({ ...(kept.safety && { safety: kept.safety }), ...next });
      navigate(path, { replace });
    });
  }

  function setAnswers(some: Answers) {
    const all = { ...kept.answers, ...some };
    const toAskAgain = contradicted(all, today);
    for (const id of questionIds) if (id in some) drafts.delete(id);
    // What was answered stands in the boxes when it is asked again.
    for (const id of toAskAgain) drafts.set(id, typedFrom(all[id]));
    keep({ ...keptHere(kept), answers: without(all, toAskAgain) });
  }

  const journey: Journey = {
    ...kept,
    today,
    drafts,
    walk: walk(kept.answers, today, kept.chosen),
    setAnswer: (id, value) => setAnswers({ [id]: value }),
    setAnswers,
    chooseSafety: (choices) => {
      drafts.delete('addressChoice');
      keep({ ...keptHere(kept), ...afterChoosing(choices, kept.answers) });
    },
    chooseLetter: (chosen) => keep({ ...keptHere(kept), chosen }),
    comeBack: (change, path) => keep(change(keptHere(kept)), path),
    note: setKept,
    bringTo: (path) => keep({ ...kept, broughtTo: path }, path, true),
    arrive: () => {
      const before = hasArrived.current;
      hasArrived.current = true;
      return before;
    },
    forget: () => {
      leaveFreely(true);
      drafts.clear();
      setKept({ answers: {}, isGone: true });
    },
  };
  return <JourneyContext value={journey}>{!kept.isGone && children}</JourneyContext>;
}
