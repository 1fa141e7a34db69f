import { useTranslation } from 'react-i18next';
import { routes, type Route, type RouteId } from '../domain/routes';
import { Fold } from './Fold';
import { readLines } from './read-lines';
import { LineList } from './LineList';
import { Section } from './Section';
import { Sources } from './Sources';

/** Takes a route; says what it can do and what it cannot, so that nobody spends months on a false hope. */
export function ScopeOfRoute({ route }: { readonly route: RouteId }) {
  const { t } = useTranslation(['result', 'routes']);
  const { sources = [] }: Route = routes[route];
  return (
    <div className="scope">
      <Section title={t('result:scope.can')}>
        <LineList lines={readLines(t(`routes:${route}.can`, { returnObjects: true }))} />
      </Section>
      <Section title={t('result:scope.cannot')}>
        <LineList lines={readLines(t(`routes:${route}.cannot`, { returnObjects: true }))} />
      </Section>
      {sources.length > 0 && (
        <Fold title={t('result:sources.title')}>
          <Sources ids={sources} />
        </Fold>
      )}
    </div>
  );
}
