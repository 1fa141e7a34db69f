import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { useQuestionWords } from '../components/question-words';
import { grantedElsewhere, whoCanGive } from '../domain/outcomes';
import { Section } from './Section';

/** Names who can give each thing the person wants that no complaint can give; nothing when there is none (SP-L11). */
export function WhoCan() {
  const { t } = useTranslation(['result', 'routes']);
  const words = useQuestionWords()('wants').options;
  const { wants } = useAnswers().walk.facts;
  const elsewhere = grantedElsewhere.filter((wish) => wants?.includes(wish));
  if (elsewhere.length === 0) return null;
  return (
    <Section title={t('result:scope.whoCan')}>
      <p>{t('result:scope.whoCanIntro')}</p>
      <ul>
        {elsewhere.map((wish) => (
          <li key={wish}>
            {t('result:scope.askThem', {
              wish: words?.[wish] ?? wish,
              route: t(`routes:${whoCanGive[wish]}.name`),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
