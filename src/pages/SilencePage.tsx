import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { ChaseButtons } from '../case/ChaseButtons';
import { useCase } from '../case/useCase';
import { Page } from '../components/Page';
import { silenceOf } from '../domain/reply/silence';
import { paths } from '../paths';
import { placeOf } from '../plan/place';
import { DateBlock } from '../plan/DateBlock';
import '../styles/result.css';
import '../styles/plan.css';
import '../styles/case.css';

/** What to do when nothing came: the chase letter where the answer may be late, and otherwise how long to wait. */
export function SilencePage() {
  const { t } = useTranslation(['case', 'plan', 'routes']);
  const { made = [] } = useAnswers();
  const known = useCase();
  if (known === undefined) return null;
  const { facts, route } = known;
  const { state, deadline, canChase } = silenceOf(facts, route);
  const isWithOmbudsman = state === 'notWaiting' && placeOf(facts, route, made).gone === 'ombudsman';
  const offersMore = canChase && route !== 'chaseOverdue' && route !== 'waitForReply';
  return (
    <Page
      title={t('case:title')}
      section={t('case:section')}
      heading={t('case:silence.heading')}
      back={paths.yourCase}
    >
      <div className="result case">
        <p className="lead">{isWithOmbudsman ? t('plan:gone.ombudsman') : t(`case:silence.${state}`)}</p>
        {deadline !== undefined && (
          <div className="case-due">
            <DateBlock deadline={deadline} />
          </div>
        )}
        {canChase && <ChaseButtons known={known} />}
        {offersMore && (
          <p>
            <span>{t('case:silence.other')}</span>{' '}
            <Link href={paths.result}>{t(`routes:${route}.name`)}</Link>
          </p>
        )}
        {state === 'notWaiting' && !isWithOmbudsman && (
          <Link className="button" href={paths.result}>
            {t('case:silence.next')}
          </Link>
        )}
      </div>
    </Page>
  );
}
