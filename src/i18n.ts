import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Words = Readonly<Record<string, unknown>>;

/** Every file of words there is, each loaded when first needed. */
const files = import.meta.glob<Words>('@locales/*/*.json', { import: 'default' });

const languageOf = (file: string) => file.split('/').at(-2) ?? '';

/** The languages there are words in, English first. Adding a folder adds a language. */
export const languages: readonly string[] = [...new Set(Object.keys(files).map(languageOf))].sort(
  (a, b) => Number(b === 'en') - Number(a === 'en'),
);

/** English: what goes to a council is in it, and so is on the screen what another language has no words for. */
export const fallback = languages[0] ?? 'en';

/** Takes the languages a person reads, best first; gives the first that there are words in, or English. */
function pickLanguage(wanted: readonly string[]): string {
  const found = wanted
    .flatMap((tag) => [tag, tag.split('-')[0] ?? tag])
    .find((tag) => languages.includes(tag));
  return found ?? fallback;
}

const wordFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = Object.entries(files).find(([file]) => file.endsWith(`/${language}/${namespace}.json`))?.[1];
    if (!load) {
      done(new Error(`No words for ${language}/${namespace}`), false);
      return;
    }
    load().then(
      (words) => done(null, words),
      (error: unknown) => done(error instanceof Error ? error : String(error), true),
    );
  },
};

/** Takes a language; gives the locale to write dates in. English is that of the United Kingdom. */
export const localeFor = (language: string | undefined): string =>
  language === undefined || language === 'en' ? 'en-GB' : language;

const isThere = (namespace: string): boolean =>
  [i18next.resolvedLanguage ?? fallback, fallback].some((language) =>
    i18next.hasResourceBundle(language, namespace),
  );

/** Takes files of words; tells whether all of them are there, in the language of the screen or in English. */
export const hasWords = (...namespaces: readonly string[]): boolean => namespaces.every(isThere);

/**
 * Takes files of words; waits until they are there. Rejects when one of them cannot be loaded; asked again, it tries
 * again. Without this, a page would show the names of its words.
 */
export async function needWords(...namespaces: readonly string[]): Promise<void> {
  await i18next.loadNamespaces([...namespaces]);
  if (hasWords(...namespaces)) return;
  const lost = namespaces.filter((namespace) => !isThere(namespace));
  throw new Error(`Words that could not be loaded: ${lost.join(', ')}`);
}

/** Loads the words that the start page needs, in the best language there is; keeps the page's language in step. Rejects without them. */
export async function startWords(wanted: readonly string[]): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = localeFor(language);
    document.documentElement.dir = i18next.dir(language);
  });
  await i18next
    .use(wordFiles)
    .use(initReactI18next)
    .init({
      lng: pickLanguage(wanted),
      supportedLngs: [...languages],
      fallbackLng: fallback,
      load: 'currentOnly',
      ns: ['pages'],
      defaultNS: 'pages',
      // React escapes what it shows; escaping twice would show the marks.
      interpolation: { escapeValue: false },
      // Who waits for a page is told after a second that it did not come, not after eleven.
      maxRetries: 1,
    });
  await needWords('pages');
}

/** Gives the words of the letters: always English, whatever the language of the screen. Rejects if they cannot be loaded. */
export async function letterWords() {
  await needWords('letters');
  return i18next.getFixedT(fallback, 'letters');
}
