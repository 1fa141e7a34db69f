import type { StepId } from './case/half-said';
import type { Finding, Point, QuestionId, Subject } from './domain/questions';
import type { TypedDate } from './components/typed-date';

/** The boxes for when one subject happened. */
export interface TypedHappened {
  readonly about: Subject;
  readonly when: TypedDate;
}

/** What is chosen for one subject: nothing at first. */
export interface TypedFinding extends Omit<Finding, 'finding'> {
  readonly finding: Finding['finding'] | '';
}

/** What a question's form holds while it is filled in; each kind of question uses one field. */
export type Typed = {
  readonly words: string;
  /** What is typed of a council's name before one is chosen. */
  readonly begun?: string;
  readonly ticks: string[];
  readonly date: TypedDate;
  readonly points: Point[];
  readonly dates: TypedHappened[];
  readonly findings: TypedFinding[];
};

/** A question, or a page about the case. */
export type DraftId = QuestionId | StepId;

/** What is typed but not yet an answer, so that going Back, a reload or a killed tab loses nothing. */
export interface Drafts {
  readonly get: (id: DraftId) => Typed | undefined;
  readonly set: (id: DraftId, typed: Typed) => void;
  readonly delete: (id: DraftId) => void;
  readonly clear: () => void;
  readonly size: () => number;
  readonly entries: () => readonly (readonly [DraftId, Typed])[];
}

/** Takes what to do after each change and the drafts there are; gives the drafts. */
export function makeDrafts(changed: () => void, start: readonly (readonly [DraftId, Typed])[] = []): Drafts {
  const all = new Map(start);
  return {
    get: (id) => all.get(id),
    set: (id, typed) => {
      all.set(id, typed);
      changed();
    },
    delete: (id) => {
      if (all.delete(id)) changed();
    },
    clear: () => {
      all.clear();
      changed();
    },
    size: () => all.size,
    entries: () => [...all],
  };
}
