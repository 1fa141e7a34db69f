import i18next from 'i18next';
import words from '../locales/en/letters.json';
import type { Say } from '../src/domain/letters/say';

/** The English words of the letters, as the app has them. */
export async function englishWords(): Promise<Say> {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: 'en',
    resources: { en: { letters: words } },
    interpolation: { escapeValue: false },
  });
  const t = i18n.getFixedT('en', 'letters');
  return (key, gaps) => t(key, { ...gaps });
}
