import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { dateInWords } from '../components/date-words';
import type { Made } from '../domain/made';
import { localeFor } from '../i18n';
import { Section } from '../result/Section';

/** Lists the letters made so far: when each went, or when it was made. */
export function LettersSoFar() {
  const { t } = useTranslation(['case', 'routes']);
  const { made = [] } = useAnswers();
  return (
    <Section title={t('case:letters.title')}>
      {made.length === 0 && <p>{t('case:letters.none')}</p>}
      {made.length > 0 && (
        <>
          <ul className="case-letters">
            {made.map((one, index) => (
              // The same letter may have gone twice on one day: its place is all that tells it apart.
              <li key={index}>
                <b>{t(`routes:${one.route}.name`)}</b>
                <LetterDays letter={one} />
              </li>
            ))}
          </ul>
          <p className="quiet">{t('case:letters.copies')}</p>
        </>
      )}
    </Section>
  );
}

function LetterDays({ letter: { madeOn, sentOn } }: { readonly letter: Made }) {
  const { t, i18n } = useTranslation('case');
  const inWords = (date: string) => dateInWords(date, localeFor(i18n.resolvedLanguage)) ?? date;
  if (sentOn === 'notSure') return <p>{t('letters.sent')}</p>;
  if (sentOn !== undefined) return <p>{t('letters.sentOn', { date: inWords(sentOn) })}</p>;
  return (
    <>
      <p>{t('letters.madeOn', { date: inWords(madeOn) })}</p>
      <p>{t('letters.notSent')}</p>
    </>
  );
}
