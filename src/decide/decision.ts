import cautionWords from '@locales/en/cautions.json';
import deadlineWords from '@locales/en/deadlines.json';
import routeWords from '@locales/en/routes.json';
import ruleWords from '@locales/en/rules.json';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { Case } from '../domain/case';
import { cautionsFor } from '../domain/cautions-for';
import { councilNameOn } from '../domain/councils/name-on';
import { due, type Deadline } from '../domain/due';
import { decided, type Explanation } from '../domain/explain';
import { lettersFor } from '../domain/decide-route';
import { walk, type Walk } from '../domain/journey';
import { chosenLetter } from '../domain/letters';
import { composeLetter } from '../domain/letters/compose-letter';
import type { Say } from '../domain/letters/say';
import type { Answers, QuestionId } from '../domain/questions';
import { routeOf, routes, type LetterId, type RouteId } from '../domain/routes';
import { checked, sources } from '../domain/sources';
import { letterText } from '../letter-forms/letter-text';
import { notSureFor } from './read-answers';

const source = (id: keyof typeof sources) => ({ id, ...sources[id], checked: checked(id) });

const reason = ({ rule, sources: ids, answers }: Explanation, c: Case) => ({
  rule,
  says: ruleWords[rule],
  sources: ids.map(source),
  answers: Object.fromEntries(answers.map((id) => [id, c[id]])),
});

const deadline = ({ sources: ids, ...rest }: Deadline) => ({
  ...rest,
  name: deadlineWords.names[rest.id],
  sources: ids.map(source),
});

/** The journey to its end: every question that was asked and not answered is answered "not sure". */
function walkOn(answers: Answers, today: IsoDate, letter?: LetterId): { walk: Walk; notSure: QuestionId[] } {
  let all = answers;
  const notSure: QuestionId[] = [];
  for (;;) {
    const at = walk(all, today, letter && chosenLetter(letter));
    const filled = at.next === undefined ? {} : notSureFor(at.next, all);
    if (at.next === undefined || Object.keys(filled).length === 0) return { walk: at, notSure };
    notSure.push(at.next);
    all = { ...all, ...filled };
  }
}

const letterOf = (id: LetterId, answers: Answers, today: IsoDate, say: Say) => {
  const { walk: at, notSure } = walkOn(answers, today, id);
  if (at.next !== undefined) return { route: id, needs: missing(id, answers, today) };
  const councilName = councilNameOn(at.facts.council, today) ?? say('common.theCouncil');
  return {
    route: id,
    takenAsNotSure: notSure,
    text: letterText(composeLetter(id, at.facts, { say, councilName })),
  };
};

/** The details that a letter cannot do without and that were not given. */
const missing = (id: LetterId, answers: Answers, today: IsoDate): QuestionId[] => {
  const needs: QuestionId[] = [];
  let all = answers;
  for (;;) {
    const { next } = walkOn(all, today, id).walk;
    if (next === undefined || needs.includes(next)) return needs;
    needs.push(next);
    all = { ...all, [next]: next === 'points' ? [] : '-' };
  }
};

/** A special form of a route stands under the route's own name, with its own beside it. */
const named = (id: RouteId) => ({
  route: routeOf(id),
  ...(routeOf(id) === id ? {} : { form: id }),
  name: routeWords[id].name,
});

/**
 * Takes checked answers, today (ISO date) and the English words of letters; gives the whole decision: the main route
 * and why, what runs beside it, cautions, every deadline, and each letter as text (or what it still needs).
 */
export function decision(answers: Answers, today: IsoDate, say: Say) {
  const { walk: at, notSure } = walkOn(answers, today);
  if (at.route === undefined) throw new Error(`No route without an answer to ${String(at.next)}`);
  const { main, alongside } = decided(at);
  const exit = 'exit' in routes[at.route];
  return {
    today,
    ...named(at.route),
    exit,
    what: routeWords[at.route].what,
    next: routeWords[at.route].next,
    why: main.map((rule) => reason(rule, at.facts)),
    alongside: exit
      ? []
      : alongside.map(({ route, why }) => ({
          ...named(route),
          why: why.map((rule) => reason(rule, at.facts)),
        })),
    cautions: cautionsFor(at.facts).map((id) => ({ id, ...cautionWords[id] })),
    deadlines: exit ? [] : due(at.facts).map(deadline),
    asked: at.asked,
    takenAsNotSure: notSure,
    letters: exit ? [] : lettersFor(at.route, at.facts).map((id) => letterOf(id, answers, today, say)),
  };
}
