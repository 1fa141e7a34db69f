import { useTranslation } from 'react-i18next';
import { dateInWords } from '../components/date-words';
import type { Aged } from '../domain/law-age';
import { localeFor } from '../i18n';
import '../styles/offline.css';

/** Takes what has grown old; says so, and what to do about it. */
export function OldLaw({ aged }: { readonly aged: readonly Aged[] }) {
  const { t, i18n } = useTranslation('offline');
  return (
    <section className="notice old-law" aria-labelledby="old-law">
      <h2 id="old-law">{t('old.heading')}</h2>
      {aged.map(({ what, day }) => (
        <p key={what}>{t(`old.${what}`, { date: dateInWords(day, localeFor(i18n.resolvedLanguage)) })}</p>
      ))}
      <p>{t('old.connect')}</p>
      <p>{t('old.adviser')}</p>
    </section>
  );
}
