import type { Point, QuestionId } from './domain/questions';
import type { TypedDate } from './components/typed-date';

/** What a question's form holds while it is filled in; each kind of question uses one field. */
export type Typed = {
  readonly words: string;
  readonly ticks: string[];
  readonly date: TypedDate;
  readonly points: Point[];
};

/** What is typed but not yet an answer, so that going Back and returning loses nothing. In memory only. */
export type Drafts = Map<QuestionId, Typed>;
