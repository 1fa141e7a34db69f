import { fetchPage } from './components/Loaded';
import { fetchWords } from './i18n';

/** The pages that nobody needs before the first answers. */
export const laterPages = {
  result: () => import('./pages/RoutePage').then((file) => file.RoutePage),
  checkAnswers: () => import('./pages/CheckAnswersPage').then((file) => file.CheckAnswersPage),
  letter: () => import('./pages/LetterPage').then((file) => file.LetterPage),
  plan: () => import('./pages/PlanPage').then((file) => file.PlanPage),
  papers: () => import('./pages/BundlePage').then((file) => file.BundlePage),
};

/** Fetched by those who open it, and by nobody else. */
export const ruleBookPage = () => import('./pages/RuleBookPage').then((file) => file.RuleBookPage);

/** Fetches them and their words, so that a connection lost on the way stops nobody. Never rejects. */
export async function fetchLaterPages(): Promise<void> {
  const words = fetchWords(
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
  );
  await Promise.allSettled([words, ...Object.values(laterPages).map(fetchPage)]);
}
