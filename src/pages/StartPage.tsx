import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { CaseLink } from '../case/CaseLink';
import { Page } from '../components/Page';
import { SideLink } from '../components/SideLink';
import { nextPath, paths } from '../paths';

const facts = ['time', 'private', 'free'] as const;
const steps = ['ask', 'show', 'write'] as const;
const lists = {
  have: ['letters', 'dates', 'none'],
  cannot: ['danger', 'court', 'send', 'advice'],
} as const;

/** What this is, for whom, how long it takes and what it cannot do: all that a person needs to know before they start. */
export function StartPage() {
  const { t } = useTranslation('pages');
  const { hasBegun, walk } = useAnswers();
  return (
    <Page title={t('start.title')} section={t('start.who')} heading={t('start.heading')}>
      <p className="lead">{t('start.lead')}</p>
      <Link className="button button-large" href={hasBegun ? nextPath(walk) : paths.staySafe} data-start="">
        {t(hasBegun ? 'start.carryOn' : 'start.begin')}
      </Link>
      {walk.facts.soFar !== undefined && <CaseLink />}
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{t(`start.facts.${fact}`)}</li>
        ))}
      </ul>
      <section>
        <h2>{t('start.how.heading')}</h2>
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>{t(`start.how.${step}`)}</li>
          ))}
        </ol>
        <SideLink className="sample-link" to={paths.sampleLetter}>
          {t('start.sample')}
        </SideLink>
      </section>
      <div className="side-by-side">
        <section className="card">
          <h2>{t('start.have.heading')}</h2>
          <ul>
            {lists.have.map((line) => (
              <li key={line}>{t(`start.have.${line}`)}</li>
            ))}
          </ul>
        </section>
        <section className="card">
          <h2>{t('start.cannot.heading')}</h2>
          <ul>
            {lists.cannot.map((line) => (
              <li key={line}>{t(`start.cannot.${line}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
