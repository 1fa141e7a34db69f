import { fetchLaterInput } from './components/later-input';
import { fetchPage } from './components/Loaded';
import { fetchWords } from './i18n';

/** The pages that nobody needs before the first answers. */
export const laterPages = {
  result: () => import('./pages/RoutePage').then((file) => file.RoutePage),
  checkAnswers: () => import('./pages/CheckAnswersPage').then((file) => file.CheckAnswersPage),
  letter: () => import('./pages/LetterPage').then((file) => file.LetterPage),
  plan: () => import('./pages/PlanPage').then((file) => file.PlanPage),
  keep: () => import('./pages/KeepPage').then((file) => file.KeepPage),
  yourCase: () => import('./pages/CasePage').then((file) => file.CasePage),
  reply: () => import('./pages/ReplyPage').then((file) => file.ReplyPage),
  silence: () => import('./pages/SilencePage').then((file) => file.SilencePage),
  letterSent: () => import('./pages/LetterSentPage').then((file) => file.LetterSentPage),
  stop: () => import('./pages/StopPage').then((file) => file.StopPage),
  papers: () => import('./pages/BundlePage').then((file) => file.BundlePage),
  talk: () => import('./pages/TalkPage').then((file) => file.TalkPage),
};

/** What stands in for a page that broke. */
export const crashPage = () => import('./pages/CrashPage').then((file) => file.CrashPage);

/** Fetched by those who open it, and by nobody else. */
export const ruleBookPage = () => import('./pages/RuleBookPage').then((file) => file.RuleBookPage);
export const staySafePage = () => import('./pages/StaySafePage').then((file) => file.StaySafePage);
export const sampleLetterPage = () =>
  import('./pages/SampleLetterPage').then((file) => file.SampleLetterPage);
export const statementPage = () => import('./pages/StatementPage').then((file) => file.StatementPage);

const laterWords = [
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
  'keep',
];

/**
 * Fetches them and their words, so that a connection lost on the way stops nobody. One after the other, the soonest
 * needed first: on a slow line they would keep the next question waiting, and together they would hold up its taps.
 * Never rejects.
 */
export async function fetchLaterPages(): Promise<void> {
  await Promise.allSettled([fetchWords('questions', 'hard-words'), fetchLaterInput()]);
  for (const load of [...Object.values(laterPages), crashPage]) await fetchPage(load);
  await Promise.allSettled([fetchWords(...laterWords)]);
}
