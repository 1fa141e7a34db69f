import { without } from '../contradictions';
import { notSureFor } from '../decide/read-answers';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { Case } from '../domain/case';
import { walk } from '../domain/journey';
import { isDateQuestion, type Answers, type QuestionId } from '../domain/questions';
import type { RouteId } from '../domain/routes';

/** A case as far as it is known: days later a question may be new, and the rest must be seen all the same. */
export interface KnownCase {
  /** What the person said; of what is new, that they are not sure. No day is supposed. */
  readonly facts: Case;
  /** What there is to do if they are not sure of all that is new. */
  readonly route: RouteId;
  /** The first question that is new; undefined when all is answered. */
  readonly next: QuestionId | undefined;
}

/** Takes all answers and today (ISO date); gives the case they make, or undefined before the complaint was asked about. Never throws. */
export function caseAsKnown(answers: Answers, today: IsoDate): KnownCase | undefined {
  const { next } = walk(answers, today);
  const supposed: QuestionId[] = [];
  let all = answers;
  let at = walk(all, today);
  while (at.next !== undefined) {
    const added = notSureFor(at.next, all);
    if (!(at.next in added)) return undefined;
    supposed.push(at.next);
    all = { ...all, ...added };
    at = walk(all, today);
  }
  const { facts, route } = at;
  if (route === undefined || facts.soFar === undefined || supposed.includes('soFar')) return undefined;
  // A supposed day would be shown as one that they cannot remember; other doubts are what the rules are made for.
  return { facts: { ...without(facts, supposed.filter(isDateQuestion)), today }, route, next };
}
