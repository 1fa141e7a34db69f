import { useTranslation } from 'react-i18next';
import { languages } from '../i18n';

const ownName = (language: string) => new Intl.DisplayNames([language], { type: 'language' }).of(language);

/** Gives a button for each other language, in that language; nothing while there is only one. Keeps page and answers. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('pages');
  const others = languages.filter((language) => language !== i18n.resolvedLanguage);
  if (others.length === 0) return null;
  return (
    <nav className="languages" aria-label={t('languages')}>
      {others.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          translate="no"
          dir={i18n.dir(language)}
          onClick={() => void i18n.changeLanguage(language)}
        >
          {ownName(language)}
        </button>
      ))}
    </nav>
  );
}
