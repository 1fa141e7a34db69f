import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { useQuestionWords } from '../../components/question-words';
import { Section } from '../../result/Section';
import { focusHeading } from '../focus-heading';
import { isQuestion } from '../work/typed-schema';

/** Lists what was kept once and fits no question now, for the person to copy. Nothing while there is none. */
export function AsidePart() {
  const { t } = useTranslation('keep');
  const wordsOf = useQuestionWords();
  const { aside = [], dropAside } = useAnswers();
  if (aside.length === 0) return null;
  const drop = () => {
    dropAside();
    focusHeading();
  };
  const nameOf = (id: string) => (isQuestion(id) ? wordsOf(id).label : t('aside.unnamed'));
  return (
    <Section title={t('aside.heading')}>
      <p>{t('aside.note')}</p>
      <dl className="aside-list">
        {aside.map(({ id, text }, index) => (
          // Two may have the same name; their place tells them apart.
          <div key={index}>
            <dt>{nameOf(id)}</dt>
            <dd className="own-words" translate="no" dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button button-quiet" onClick={drop}>
        {t('aside.drop')}
      </button>
    </Section>
  );
}
