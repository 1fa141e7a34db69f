import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { CaseActions } from '../case/CaseActions';
import { CaseNow } from '../case/CaseNow';
import { LettersSoFar } from '../case/LettersSoFar';
import { Promises } from '../case/Promises';
import { useCase } from '../case/useCase';
import { AnswersSummary } from '../components/AnswersSummary';
import { Page } from '../components/Page';
import { stageName } from '../domain/reply/silence';
import { nextPath, paths } from '../paths';
import { Timeline } from '../plan/Timeline';
import { placeOf } from '../plan/place';
import { Fold } from '../result/Fold';
import { Section } from '../result/Section';
import '../styles/result.css';
import '../styles/plan.css';
import '../styles/case.css';

/** Where a person comes back to: how far the complaint has got, what is due, and what to do when something has happened. */
export function CasePage() {
  const { t } = useTranslation(['case', 'plan']);
  const { walk, made = [] } = useAnswers();
  const known = useCase();
  if (known === undefined) return null;
  const place = placeOf(known.facts, known.route, made);
  return (
    <Page title={t('case:title')} heading={t('case:heading')} back={nextPath(walk)}>
      <div className="result case">
        <p className="lead">{t(`case:stage.${stageName(known.facts)}`)}</p>
        <CaseNow known={known} place={place} />
        <CaseActions known={known} />
        <Fold title={t('case:what.else')}>
          <p>{t('case:what.elseHint')}</p>
          <AnswersSummary />
        </Fold>
        <LettersSoFar />
        <Promises />
        <Timeline {...place} />
        {known.next === undefined && (
          <Section title={t('case:more.title')}>
            <ul className="case-links">
              <li>
                <Link className="back-to-result" href={paths.plan}>
                  {t('case:more.plan')}
                </Link>
              </li>
              <li>
                <Link className="back-to-result" href={paths.result}>
                  {t('case:more.result')}
                </Link>
              </li>
            </ul>
          </Section>
        )}
      </div>
    </Page>
  );
}
