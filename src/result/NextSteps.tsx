import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { chosenLetter } from '../domain/letters';
import { hasLetter, type RouteId } from '../domain/routes';
import { readLines } from './read-lines';
import { LineList } from './LineList';
import { Section } from './Section';

/** Takes the main route; lists what to do next, and offers its letter. */
export function NextSteps({ route }: { readonly route: RouteId }) {
  const { t } = useTranslation(['result', 'routes']);
  const journey = useAnswers();
  return (
    <Section title={t('result:next.title')}>
      <LineList ordered lines={readLines(t(`routes:${route}.next`, { returnObjects: true }))} />
      {hasLetter(route) && (
        <button type="button" className="button" onClick={() => journey.chooseLetter(chosenLetter(route))}>
          {t('result:next.makeLetter')}
        </button>
      )}
    </Section>
  );
}
