import { useTranslation } from 'react-i18next';
import type { Explanation } from '../domain/explain';
import { Reasons } from './Reasons';
import { Section } from './Section';

/** Takes the rules that decided; explains the main route by them. */
export function WhyThisRoute({ why }: { readonly why: readonly Explanation[] }) {
  const { t } = useTranslation('result');
  return (
    <Section title={t('why.title')}>
      <p>{t(why.length === 0 ? 'why.none' : 'why.intro')}</p>
      <Reasons why={why} />
    </Section>
  );
}
