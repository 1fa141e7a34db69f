import { questionParts, questionWords } from './components/question-ready';
import { needWords } from './i18n';
import { loader, type Loader } from './loader';
import { StaySafePage } from './pages/StaySafePage';

/** The words of every page after the questions. They are few, and pages share them: one list, and no page without. */
const words = [
  'questions',
  'errors',
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
  'case',
  'keep',
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
  keep: page(words, () => import('./pages/KeepPage').then((file) => file.KeepPage)),
  yourCase: page(words, () => import('./pages/CasePage').then((file) => file.CasePage)),
  reply: page(words, () => import('./pages/ReplyPage').then((file) => file.ReplyPage)),
  silence: page(words, () => import('./pages/SilencePage').then((file) => file.SilencePage)),
  letterSent: page(words, () => import('./pages/LetterSentPage').then((file) => file.LetterSentPage)),
  stop: page(words, () => import('./pages/StopPage').then((file) => file.StopPage)),
  papers: page(words, () => import('./pages/BundlePage').then((file) => file.BundlePage)),
  talk: page(words, () => import('./pages/TalkPage').then((file) => file.TalkPage)),
};

/** What stands in for a page that broke. */
export const crashPage = page(['keep'], () => import('./pages/CrashPage').then((file) => file.CrashPage));

/** Fetched by those who open it, and by nobody else. */
export const ruleBookPage = page([...words, 'rule-book'], () =>
  import('./pages/RuleBookPage').then((file) => file.RuleBookPage),
);
export const staySafePage = page(['stay-safe'], () => Promise.resolve(StaySafePage));
export const sampleLetterPage = page(['sample', 'letters'], () =>
  import('./pages/SampleLetterPage').then((file) => file.SampleLetterPage),
);
export const statementPage = page(['statement'], () =>
  import('./pages/StatementPage').then((file) => file.StatementPage),
);

type Fetched = readonly Loader<unknown>[];

/** What has failed to come is fetched again where it is needed. */
async function fetchInTurn(groups: readonly Fetched[]): Promise<void> {
  for (const group of groups) await Promise.all(group.map(({ get }) => get()));
  for (const { forgetFailure } of groups.flat()) forgetFailure();
}

/** Gets what stands between the start page and the first question ready to be drawn at once. Never rejects. */
export const fetchFirstPages = () => fetchInTurn([[staySafePage, questionWords.safety]]);

/**
 * Fetches the pages and their words, so that a connection lost on the way stops nobody. One after the other, the soonest
 * needed first: on a slow line they would keep the next question waiting, and together they would hold up its taps.
 * Never rejects.
 */
export const fetchLaterPages = () =>
  fetchInTurn([...questionParts, ...[...Object.values(laterPages), crashPage].map((one) => [one])]);
