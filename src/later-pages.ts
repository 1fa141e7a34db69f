import { fetchLaterInput } from './components/later-input';
import { fetchPage } from './components/Loaded';
import { fetchWords } from './i18n';

/** The pages that nobody needs before the first answers. */
export const laterPages = {
  result: () => import('./pages/RoutePage').then((file) => file.RoutePage),
  checkAnswers: () => import('./pages/CheckAnswersPage').then((file) => file.CheckAnswersPage),
  letter: () => import('./pages/LetterPage').then((file) => file.LetterPage),
  plan: () => import('./pages/PlanPage').then((file) => file.PlanPage),
  yourCase: () => import('./pages/CasePage').then((file) => file.CasePage),
  reply: () => import('./pages/ReplyPage').then((file) => file.ReplyPage),
  silence: () => import('./pages/SilencePage').then((file) => file.SilencePage),
  letterSent: () => import('./pages/LetterSentPage').then((file) => file.LetterSentPage),
  stop: () => import('./pages/StopPage').then((file) => file.StopPage),
  papers: () => import('./pages/BundlePage').then((file) => file.BundlePage),
  talk: () => import('./pages/TalkPage').then((file) => file.TalkPage),
};

/** Fetched by those who open it, and by nobody else. */
export const ruleBookPage = () => import('./pages/RuleBookPage').then((file) => file.RuleBookPage);
export const staySafePage = () => import('./pages/StaySafePage').then((file) => file.StaySafePage);
export const sampleLetterPage = () =>
  import('./pages/SampleLetterPage').then((file) => file.SampleLetterPage);
export const statementPage = () => import('./pages/StatementPage').then((file) => file.StatementPage);

/** Fetches them and their words, so that a connection lost on the way stops nobody. Never rejects. */
export async function fetchLaterPages(): Promise<void> {
  const words = fetchWords(
    'questions',
    'case',
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
  );
  await Promise.allSettled([words, fetchLaterInput(), ...Object.values(laterPages).map(fetchPage)]);
}
