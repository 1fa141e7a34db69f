import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { Page } from '../components/Page';
import { nextPath } from '../paths';

const lists = {
  have: ['letters', 'dates', 'none'],
  cannot: ['danger', 'court', 'send', 'advice'],
  safe: ['leave', 'history', 'tip', 'forgets'],
} as const;

/** What this is, for whom, what it cannot do, and how to leave: all that a person needs to know before the first question. */
export function StartPage() {
  const { t } = useTranslation('pages');
  const { answers, walk } = useAnswers();
  const hasBegun = Object.keys(answers).length > 0;
  return (
    <Page title={t('start.title')} heading={t('start.heading')}>
      <p className="lead">{t('start.lead')}</p>
      <ul className="facts">
        {(['who', 'time', 'private', 'free'] as const).map((fact) => (
          <li key={fact}>{t(`start.facts.${fact}`)}</li>
        ))}
      </ul>
      <Link className="button button-large" href={nextPath(walk)} data-start="">
        {t(hasBegun ? 'start.carryOn' : 'start.begin')}
      </Link>
      <section className="card card-safe">
        <h2>{t('start.safe.heading')}</h2>
        {lists.safe.map((line) => (
          <p key={line}>{t(`start.safe.${line}`)}</p>
        ))}
      </section>
      <section>
        <h2>{t('start.have.heading')}</h2>
        <ul>
          {lists.have.map((line) => (
            <li key={line}>{t(`start.have.${line}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('start.cannot.heading')}</h2>
        <ul>
          {lists.cannot.map((line) => (
            <li key={line}>{t(`start.cannot.${line}`)}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
