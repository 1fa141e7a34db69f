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
  readonly ticks: string[];
  readonly date: TypedDate;
  readonly points: Point[];
  readonly dates: TypedHappened[];
  readonly findings: TypedFinding[];
};

/** What is typed but not yet an answer, so that going Back and returning loses nothing. In memory only. */
export type Drafts = Map<QuestionId, Typed>;
