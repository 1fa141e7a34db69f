import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { Section } from '../result/Section';

/** Lists what the council promised on each point, and what became of it. Nothing where it promised nothing. */
export function Promises() {
  const { t } = useTranslation('case');
  const { points = [] } = useAnswers().answers;
  const promises = points.flatMap(({ reply }) => reply?.promise ?? []);
  if (promises.length === 0) return null;
  return (
    <Section title={t('promises.title')}>
      <ul>
        {promises.map(({ words, done }, index) => (
          // Promises have no identity of their own: their place is all there is.
          <li key={index}>
            {words.trim() === '' ? (
              <p>{t('promises.noWords')}</p>
            ) : (
              <p className="own-words" translate="no">
                {words}
              </p>
            )}
            <p className="quiet">{t(`promises.${done}`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
