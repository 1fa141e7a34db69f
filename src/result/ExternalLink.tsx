import { useTranslation } from 'react-i18next';

/** Takes an address and its English name; links to it in a new tab, so that nobody's answers are lost. */
export function ExternalLink({ to, words }: { readonly to: string; readonly words: string }) {
  const { t } = useTranslation('result');
  return (
    <a href={to} target="_blank" rel="noreferrer">
      <span translate="no" lang="en-GB" dir="ltr">
        {words}
      </span>
      <span className="visually-hidden">{t('sources.newTab')}</span>
    </a>
  );
}
