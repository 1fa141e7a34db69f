import { use, useEffect, useRef, useState, type ReactNode } from 'react';
import { navigate } from 'raviger';
import { flushSync } from 'react-dom';
import { DrawLaterContext } from './draw-later';
import { isQuestionReady } from './components/question-ready';
import { typedFrom } from './components/typed';
import { contradicted, without } from './contradictions';
import type { IsoDate } from './domain/calendar/iso-date';
import { walk } from './domain/journey';
import type { Answers } from './domain/questions';
import { JourneyContext, type Journey, type Kept } from './journey-context';
import { forgetKept } from './keep/tab';
import { useKeeping } from './keep/useKeeping';
import type { Opened } from './keep/work/open-work';
import { nextPath, questionIds } from './paths';
import { afterChoosing } from './safety/choices';

interface AnswersHolderProps {
  /** The day on the person's own calendar. */
  readonly today: IsoDate;
  /** What there is to begin with. */
  readonly opened?: Opened;
  /** Leaves the tab's storage alone: what is in it could not be opened yet. */
  readonly keepsNothing?: boolean;
  readonly children: ReactNode;
}

/** What goes on to the next page: drafts are held apart, and where a person was brought is said on one page alone. */
function carried(kept: Kept): Kept {
  const rest = { ...kept };
  for (const key of ['broughtTo', 'drafts']) Reflect.deleteProperty(rest, key);
  return rest;
}

/** Holds the answers for the pages below it, and all the ways to change them; what changes is kept. */
export function AnswersHolder({ today, opened, keepsNothing = false, children }: AnswersHolderProps) {
  const [kept, setKept] = useState<Kept>(() => (opened ? carried(opened) : { answers: {} }));
  const { drafts, keeper, cannotKeep, hold } = useKeeping(kept, today, opened?.drafts, keepsNothing);
  const drawLater = use(DrawLaterContext);
  const hasArrived = useRef(false);

  // What was just opened is kept already; every change of it is kept a moment later.
  const [atFirst] = useState(kept);
  useEffect(() => {
    if (kept !== atFirst) keeper.touch();
  }, [keeper, kept, atFirst]);

  // Answers and page change together: no page is ever drawn with the answers of another.
  function show(next: Kept, path: string, { replace = false, atOnce = false } = {}) {
    const draw = atOnce ? flushSync : drawLater;
    const after = { ...(kept.safety && { safety: kept.safety }), ...next };
    // A page may take long to come: whoever loads everything anew meanwhile finds their answer.
    hold(after);
    keeper.touch();
    draw(() => {
      setKept(after);
      navigate(path, { replace });
    });
  }

  const walkOf = ({ answers, chosen }: Kept) => walk(answers, today, chosen);
  const keep = (next: Kept, path = nextPath(walkOf(next))) => show(next, path);

  const keptWith = (answers: Answers): Kept => ({ ...carried(kept), answers });

  /** Takes all answers; gives those that stand together, and puts the others in the boxes of their questions, to be asked again. */
  function settled(all: Answers): Answers {
    const toAskAgain = contradicted(all, today);
    for (const id of toAskAgain) drafts.set(id, typedFrom(all[id]));
    return without(all, toAskAgain);
  }

  function withAnswers(some: Answers): Kept {
    for (const id of questionIds) if (id in some) drafts.delete(id);
    return keptWith(settled({ ...kept.answers, ...some }));
  }

  /** A question that is here is drawn before the next frame; for what is still to come, the old page waits. */
  function goOn(next: Kept) {
    const after = walkOf(next);
    const atOnce = after.next !== undefined && isQuestionReady(after.next);
    show(next, nextPath(after), { atOnce });
  }

  function empty(more: Partial<Kept> = {}) {
    const nothing = { answers: {}, ...more };
    drafts.clear();
    hold(nothing);
    setKept(nothing);
    forgetKept({ isLeaving: more.isGone === true });
  }

  const journey: Journey = {
    ...kept,
    hasBegun: Object.keys(kept.answers).length > 0,
    today,
    drafts,
    keeper,
    cannotKeep,
    walk: walkOf(kept),
    setAnswer: (id, value) => goOn(withAnswers({ [id]: value })),
    setAnswers: (some) => keep(withAnswers(some)),
    chooseLetter: (chosen) => keep({ ...keptWith(kept.answers), chosen }),
    chooseSafety: (choices) => {
      drafts.delete('addressChoice');
      const { answers, safety } = afterChoosing(choices, kept.answers);
      // No tick is no answer: the page for keeping still asks.
      const shared = choices.shared || kept.shared !== undefined ? { shared: choices.shared } : {};
      keep({ ...keptWith(answers), safety, ...shared });
    },
    takeWork: (work) => {
      // Asked for before the person left, it may come after: nothing is brought back.
      if (kept.isGone) return;
      drafts.clear();
      for (const [id, typed] of work.drafts) drafts.set(id, typed);
      const shared = work.shared ?? kept.shared;
      const answers = settled(work.answers);
      keep({ ...carried(work), ...(shared !== undefined && { shared }), answers });
    },
    dropAside: () => setKept({ ...kept, aside: [] }),
    setShared: (shared) => setKept({ ...kept, shared }),
    comeBack: (change, path) => keep(change(carried(kept)), path),
    note: setKept,
    bringTo: (path) => show({ ...kept, broughtTo: path }, path, { replace: true }),
    arrive: () => {
      const before = hasArrived.current;
      hasArrived.current = true;
      return before;
    },
    empty: ({ andShared }) => empty(andShared || kept.shared === undefined ? {} : { shared: kept.shared }),
    forget: () => empty({ isGone: true }),
  };
  return <JourneyContext value={journey}>{!kept.isGone && children}</JourneyContext>;
}
