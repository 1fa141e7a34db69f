import { wordsOfQuestion } from '../question-words';
import { alongsideRoutes, mainRoutes, type RouteId, type Row } from '../../domain/routes';
import { letterIds, questionsOfLetter } from '../letter-questions';
import type { Say } from '../words';
import type { Band } from './band';
import type { Step } from './step';

/** Takes a table; gives its routes, each once, in the order of their first row, with the numbers of their rows. */
function rowsByRoute(rows: readonly Row[]): ReadonlyMap<RouteId, readonly number[]> {
  const found = new Map<RouteId, readonly number[]>();
  rows.forEach(({ route }, index) => found.set(route, [...(found.get(route) ?? []), index + 1]));
  return found;
}

const tableSteps = (rows: readonly Row[], t: Say): readonly Step[] =>
  [...rowsByRoute(rows)].map(([route, numbers]) => ({
    name: t(`routes:${route}.name`),
    look: 'route',
    place: 'off',
    notes: [t('rule-book:journey.rows', { count: numbers.length, rows: numbers.join(', ') })],
    ends: [],
  }));

/** Where everybody comes: the decision, or the offer, that the routes below it belong to. */
const heading = (name: string): Step => ({ name, look: 'decision', place: 'on', notes: [], ends: [] });

const letterSteps = (t: Say): readonly Step[] =>
  letterIds.map((id) => {
    const questions = questionsOfLetter(id).map((question) => wordsOfQuestion(question, t).label);
    return {
      name: t(`routes:${id}.name`),
      look: 'route',
      place: 'off',
      notes: [t('rule-book:journey.asks', { questions: questions.join(', ') })],
      ends: [],
    };
  });

/** Takes the words; gives what comes after the questions: the main route, those beside it, and the letters. */
export function routeBands(t: Say): readonly Band[] {
  const band = (id: string, title: string, first: string, steps: readonly Step[]): Band => ({
    id,
    title,
    description: `${first} ${t('rule-book:journey.describeRoutes')} ${steps.map(({ name }) => name).join('; ')}.`,
    steps: [heading(first), ...steps],
    follows: true,
  });
  return [
    band(
      'main-routes',
      t('rule-book:journey.decideTitle'),
      t('rule-book:journey.decide'),
      tableSteps(mainRoutes, t),
    ),
    band(
      'routes-beside',
      t('rule-book:journey.besideTitle'),
      t('rule-book:journey.beside'),
      tableSteps(alongsideRoutes, t),
    ),
    band('letters', t('rule-book:journey.letterTitle'), t('rule-book:journey.letter'), letterSteps(t)),
  ];
}
