import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { Page } from '../components/Page';
import { routes, type Route, type RouteId } from '../domain/routes';
import { lastQuestionPath } from '../paths';
import { ChangeLink } from './ChangeLink';
import { Contacts } from './Contacts';
import { HelpNow } from './HelpNow';
import { KeepList } from './KeepList';
import { NextSteps } from './NextSteps';
import { ScopeOfRoute } from './ScopeOfRoute';
import { Section } from './Section';

/** Takes a route that ends the questions; says who can help, and how to go on where that is possible. */
export function ExitResult({ route }: { readonly route: RouteId }) {
  const { t } = useTranslation(['result', 'routes']);
  const journey = useAnswers();
  const { walk } = journey;
  const { wayOn }: Route = routes[route];
  const last = walk.asked.at(-1);
  return (
    <Page title={t('result:section')} heading={t(`routes:${route}.name`)} back={lastQuestionPath(walk)}>
      <div className="result">
        <p className="lead">{t(`routes:${route}.what`)}</p>
        {wayOn === undefined ? <Contacts route={route} level="h2" /> : <HelpNow />}
        <NextSteps route={route} />
        <ScopeOfRoute route={route} />
        <KeepList route={route} />
        {wayOn !== undefined && (
          <Section title={t('result:exit.wayOnTitle')}>
            <p>{t('result:exit.wayOnIntro')}</p>
            <button type="button" className="button" onClick={() => journey.setAnswers(wayOn)}>
              {t('result:exit.wayOn')}
            </button>
          </Section>
        )}
        {last !== undefined && <ChangeLink to={last} label={t('result:exit.changeAnswer')} />}
      </div>
    </Page>
  );
}
