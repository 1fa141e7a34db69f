import { useTranslation } from 'react-i18next';
import type { RouteId } from '../domain/routes';
import { readLines } from './read-lines';
import { LineList } from './LineList';
import { Section } from './Section';

/** Takes a route; lists what to keep for it. */
export function KeepList({ route }: { readonly route: RouteId }) {
  const { t } = useTranslation(['result', 'routes']);
  return (
    <Section title={t('result:keep.title')}>
      <LineList lines={readLines(t(`routes:${route}.keep`, { returnObjects: true }))} />
    </Section>
  );
}
