import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { CaseLink } from '../case/CaseLink';
import { useCase } from '../case/useCase';
import { Page } from '../components/Page';
import { due } from '../domain/due';
import { nothingGoesOn } from '../domain/reply/point-replies';
import { isTheEnd } from '../domain/reply/what-follows';
import { nextPath, paths } from '../paths';
import { OtherDates } from '../plan/OtherDates';
import { LineList } from '../result/LineList';
import { readLines } from '../result/read-lines';
import { Section } from '../result/Section';
import '../styles/result.css';
import '../styles/plan.css';
import '../styles/case.css';

/** Says that this can be the end, what to keep, and until when a person may still go on. */
export function StopPage() {
  const { t } = useTranslation('case');
  const { answers, reply, walk } = useAnswers();
  const isOver = reply?.isDone === true && isTheEnd(reply.came);
  const known = useCase(() => isOver || nothingGoesOn(answers.points));
  if (known === undefined) return null;
  const open = due(known.facts).filter(
    ({ owes, opens, standing }) => owes === 'you' && !opens && ['ahead', 'soon', 'today'].includes(standing),
  );
  return (
    <Page title={t('title')} section={t('section')} heading={t('stop.heading')} back={paths.yourCase}>
      <div className="result case">
        <div>
          <p className="lead">{t('stop.lead')}</p>
          {!isOver && <p>{t('stop.check')}</p>}
        </div>
        <Section title={t('stop.keepTitle')}>
          <LineList lines={readLines(t('stop.keep', { returnObjects: true }))} />
        </Section>
        {open.length > 0 && <OtherDates deadlines={open} title={t('stop.dates')} />}
        <Section title={t('stop.ifTitle')}>
          <p>{t('stop.if')}</p>
          {open.length === 0 && <p>{t('stop.noDates')}</p>}
          <Link className="button button-quiet" href={nextPath(walk)}>
            {t('stop.onward')}
          </Link>
        </Section>
        <CaseLink />
      </div>
    </Page>
  );
}
