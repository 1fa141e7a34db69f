import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import type { Decided } from '../domain/explain';
import { chosenLetter } from '../domain/letters';
import { hasLetter } from '../domain/routes';
import { Contacts } from './Contacts';
import { Fold } from './Fold';
import { readLines } from './read-lines';
import { LineList } from './LineList';
import { Reasons } from './Reasons';
import { Section } from './Section';

/** Takes the routes that may run beside the main one; shows each with why it is open and its letter. */
export function Alongside({ beside }: { readonly beside: Decided['alongside'] }) {
  const { t } = useTranslation('result');
  if (beside.length === 0) return null;
  return (
    <Section title={t('alongside.title')}>
      <p>{t('alongside.intro')}</p>
      {beside.map((row) => (
        <RouteBeside key={row.route} {...row} />
      ))}
    </Section>
  );
}

function RouteBeside({ route, why }: Decided['alongside'][number]) {
  const { t } = useTranslation(['result', 'routes']);
  const journey = useAnswers();
  const name = t(`routes:${route}.name`);
  return (
    <div className="beside">
      <h3>{name}</h3>
      <p>{t(`routes:${route}.what`)}</p>
      {hasLetter(route) && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => journey.chooseLetter(chosenLetter(route))}
        >
          <span>{t('result:next.makeThisLetter')}</span>
          <span className="visually-hidden">{t('result:next.makeThisLetterHidden', { name })}</span>
        </button>
      )}
      <Fold title={t('result:alongside.how')}>
        <LineList ordered lines={readLines(t(`routes:${route}.next`, { returnObjects: true }))} />
        <Contacts route={route} />
      </Fold>
      <Fold title={t('result:why.folded')}>
        <Reasons why={why} />
      </Fold>
    </div>
  );
}
