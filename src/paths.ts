import { walk, type Walk } from './domain/journey';
import { questions, sections, type QuestionId, type SectionId } from './domain/questions';

/** The pages that are not questions. Paths are in English in every language and never hold an answer. */
export const paths = {
  start: '/',
  result: '/result',
  checkAnswers: '/check-answers',
  letter: '/letter',
  ruleBook: '/rule-book',
  papers: '/papers',
  plan: '/plan',
  staySafe: '/stay-safe',
  talk: '/talk',
  accessibility: '/accessibility',
  sampleLetter: '/sample-letter',
  keep: '/keep-safe',
  yourCase: '/your-case',
  reply: '/the-reply',
  silence: '/no-reply',
  letterSent: '/letter-sent',
  stop: '/you-can-stop',
} as const;

/** Takes a path; gives the path of the page that serves it: one page serves every step of going through a reply. */
export const servingPath = (path: string): string =>
  path.startsWith(`${paths.reply}/`) ? paths.reply : path;

const isQuestionId = (key: string): key is QuestionId => key in questions;
const isSectionId = (key: string): key is SectionId => key in sections;

export const questionIds: readonly QuestionId[] = Object.keys(questions).filter(isQuestionId);
export const sectionIds: readonly SectionId[] = Object.keys(sections).filter(isSectionId);

/** Takes a question; gives the section it belongs to. */
export const sectionOf = (id: QuestionId): SectionId =>
  sectionIds.find((section) => id in sections[section]) ?? 'safety';

/** Takes a question; gives the path of its page, such as '/danger-now'. */
export const pathOf = (id: QuestionId): string =>
  `/${id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** Takes a walk; gives the path of the page that comes after all that is answered. */
export function nextPath({ next, letter }: Walk): string {
  if (next !== undefined) return pathOf(next);
  return letter === undefined ? paths.result : paths.checkAnswers;
}

/** The questions that lead to the result, without those that a letter asks. */
const askedForResult = ({ facts }: Walk) => walk(facts, facts.today).asked;

const pathOfLast = (asked: readonly QuestionId[]) => {
  const last = asked.at(-1);
  return last === undefined ? paths.start : pathOf(last);
};

/** Takes the walk; gives the path of the last question before the result, for Back on the result page. */
export const lastQuestionPath = (path: Walk): string => pathOfLast(askedForResult(path));

/** Takes the walk; gives the path of the last question of all, for Back on the check page. */
export const pathBeforeCheck = ({ asked }: Walk): string => pathOfLast(asked);

/**
 * Takes a question and the walk it is on; gives the path of the page before it. It comes from the order of
 * questions, not from the browser's history; before the first comes how to stay safe, before a letter's the result.
 */
export function pathBefore(id: QuestionId, path: Walk): string {
  const place = path.asked.indexOf(id);
  if (place === 0) return paths.staySafe;
  if (path.letter !== undefined && place === askedForResult(path).length) return paths.result;
  return pathOfLast(path.asked.slice(0, Math.max(0, place)));
}
