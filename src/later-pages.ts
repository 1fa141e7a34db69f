import { laterInput } from './components/later-input';
import { needWords } from './i18n';
import { loader } from './loader';

/** The words of every page after the questions. They are few, and pages share them: one list, and no page without. */
const words = [
  'questions',
  'bundle',
  'routes',
  'rules',
  'deadlines',
  'cautions',
  'check',
  'contacts',
  'result',
  'letters',
  'forms',
  'plan',
  'talk',
  'hard-words',
] as const;

/** Takes the words of a page and how to fetch it; without its words, a page would show their names. */
const page = <T>(needs: readonly string[], load: () => Promise<T>) =>
  loader(async () => {
    const [found] = await Promise.all([load(), needWords(...needs)]);
    return found;
  });

/** The pages that nobody needs before the first answers. */
export const laterPages = {
  result: page(words, () => import('./pages/RoutePage').then((file) => file.RoutePage)),
  checkAnswers: page(words, () => import('./pages/CheckAnswersPage').then((file) => file.CheckAnswersPage)),
  letter: page(words, () => import('./pages/LetterPage').then((file) => file.LetterPage)),
  plan: page(words, () => import('./pages/PlanPage').then((file) => file.PlanPage)),
  papers: page(words, () => import('./pages/BundlePage').then((file) => file.BundlePage)),
  talk: page(words, () => import('./pages/TalkPage').then((file) => file.TalkPage)),
};

/** Fetched by those who open it, and by nobody else. */
export const ruleBookPage = page([...words, 'rule-book'], () =>
  import('./pages/RuleBookPage').then((file) => file.RuleBookPage),
);
export const staySafePage = page(['stay-safe'], () =>
  import('./pages/StaySafePage').then((file) => file.StaySafePage),
);
export const sampleLetterPage = page(['sample', 'letters'], () =>
  import('./pages/SampleLetterPage').then((file) => file.SampleLetterPage),
);
export const statementPage = page(['statement'], () =>
  import('./pages/StatementPage').then((file) => file.StatementPage),
);

/** Fetches them and their words, so that a connection lost on the way stops nobody. Never rejects. */
export async function fetchLaterPages(): Promise<void> {
  const all = [laterInput, ...Object.values(laterPages)];
  await Promise.all(all.map(({ get }) => get()));
  for (const { forgetFailure } of all) forgetFailure();
}
