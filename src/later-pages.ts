import { fetchPage } from './components/Loaded';
import { fetchWords } from './i18n';

/** The pages that nobody needs before the first answers. */
export const laterPages = {
  result: () => import('./pages/RoutePage').then((file) => file.RoutePage),
  checkAnswers: () => import('./pages/CheckAnswersPage').then((file) => file.CheckAnswersPage),
  letter: () => import('./pages/LetterPage').then((file) => file.LetterPage),
};

/** Fetches them and their words, so that a connection lost on the way stops nobody. Never rejects. */
export async function fetchLaterPages(): Promise<void> {
  const words = fetchWords('routes', 'rules', 'deadlines', 'cautions', 'contacts', 'result', 'letters');
  await Promise.allSettled([words, ...Object.values(laterPages).map(fetchPage)]);
}
