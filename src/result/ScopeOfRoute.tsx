import { useTranslation } from 'react-i18next';
import type { RouteId } from '../domain/routes';
import { readLines } from './read-lines';
import { LineList } from './LineList';
import { Section } from './Section';

/** Takes a route; says what it can do and what it cannot, so that nobody spends months on a false hope. */
export function ScopeOfRoute({ route }: { readonly route: RouteId }) {
  const { t } = useTranslation(['result', 'routes']);
  return (
    <div className="scope">
      <Section title={t('result:scope.can')}>
        <LineList lines={readLines(t(`routes:${route}.can`, { returnObjects: true }))} />
      </Section>
      <Section title={t('result:scope.cannot')}>
        <LineList lines={readLines(t(`routes:${route}.cannot`, { returnObjects: true }))} />
      </Section>
    </div>
  );
}
