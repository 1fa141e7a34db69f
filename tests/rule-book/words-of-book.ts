import i18next from 'i18next';
import cautions from '../../locales/en/cautions.json';
import deadlines from '../../locales/en/deadlines.json';
import letters from '../../locales/en/letters.json';
import pages from '../../locales/en/pages.json';
import questions from '../../locales/en/questions.json';
import safety from '../../locales/en/safety.json';
import routes from '../../locales/en/routes.json';
import ruleBook from '../../locales/en/rule-book.json';
import rules from '../../locales/en/rules.json';
import { bookWords, type Words } from '../../src/rule-book/words';

/** The English words of the rule book, as the app has them; days are left as ISO dates. */
export async function wordsOfBook(): Promise<Words> {
  const i18n = i18next.createInstance();
  const en = { cautions, deadlines, letters, pages, questions, safety, routes, 'rule-book': ruleBook, rules };
  await i18n.init({
    lng: 'en',
    ns: [...bookWords],
    resources: { en },
    interpolation: { escapeValue: false },
  });
  return { t: i18n.getFixedT('en', bookWords), showDate: (date) => date };
}
