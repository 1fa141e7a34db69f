import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { Page } from '../components/Page';
import { routes, type Route } from '../domain/routes';
import { paths } from '../paths';
import { Plan } from '../plan/Plan';
import '../styles/result.css';
import '../styles/plan.css';
import { useOpenOnly } from '../useOpenOnly';

/** The dates to keep and the way through the procedure. Open once a route is known that is not an exit. */
export function PlanPage() {
  const { t } = useTranslation(['plan', 'result']);
  const { route } = useAnswers().walk;
  const found: Route | undefined = route === undefined ? undefined : routes[route];
  const isOpen = found !== undefined && found.exit !== true;
  useOpenOnly(isOpen);
  if (route === undefined || !isOpen) return null;
  return (
    <Page
      title={t('plan:title')}
      section={t('result:section')}
      heading={t('plan:heading')}
      back={paths.result}
    >
      <Plan route={route} />
    </Page>
  );
}
