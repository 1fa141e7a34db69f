import { Link } from 'raviger';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { AnswersSummary } from '../components/AnswersSummary';
import { CaseLink } from '../case/CaseLink';
import { Page } from '../components/Page';
import { cautionsFor } from '../domain/cautions-for';
import { due } from '../domain/due';
import { decided } from '../domain/explain';
import type { RouteId } from '../domain/routes';
import { awaited } from '../domain/rules/awaited';
import { lastQuestionPath, paths } from '../paths';
import { Alongside } from './Alongside';
import { Cautions } from './Cautions';
import { Contacts } from './Contacts';
import { CouncilNotes } from './CouncilNotes';
import { Dates } from './Dates';
import { Fold } from './Fold';
import { firstCourtClock, keyDate } from './key-date';
import { KeyDate } from './KeyDate';
import { KeepList } from './KeepList';
import { NextSteps } from './NextSteps';
import { ScopeOfRoute } from './ScopeOfRoute';
import { Split } from './Split';
import { WhoCan } from './WhoCan';
import { WhyThisRoute } from './WhyThisRoute';

/** Takes the main route of a finished walk; shows what to do, by when, why, and what may run beside it. */
export function RouteResult({ route }: { readonly route: RouteId }) {
  const { t } = useTranslation(['result', 'routes', 'plan']);
  const { walk } = useAnswers();
  const { facts } = walk;
  const deadlines = due(facts);
  const { main: why, alongside } = decided(walk);
  const open = [route, ...alongside.map((row) => row.route)];
  return (
    <Page
      title={t('result:section')}
      section={t('result:section')}
      heading={t(`routes:${route}.name`)}
      back={lastQuestionPath(walk)}
    >
      <div className="result">
        <p className="lead">{t(`routes:${route}.what`)}</p>
        <KeyDate
          main={route}
          deadline={keyDate(open, deadlines, awaited(facts))}
          court={firstCourtClock(deadlines)}
          all={deadlines}
        />
        <NextSteps route={route} />
        <CouncilNotes />
        <Contacts route={route} />
        <Cautions ids={cautionsFor(facts)} />
        <WhyThisRoute why={why} />
        <Split />
        <ScopeOfRoute route={route} />
        <WhoCan />
        <Alongside beside={alongside} />
        <Dates deadlines={deadlines} />
        <p>
          <Link className="back-to-result" href={paths.plan}>
            {t('plan:link')}
          </Link>
        </p>
        <CaseLink />
        <KeepList route={route} />
        <Fold title={t('result:answers.title')}>
          <AnswersSummary />
        </Fold>
      </div>
    </Page>
  );
}
