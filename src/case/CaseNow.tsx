import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { alongside } from '../domain/decide-route';
import { due } from '../domain/due';
import { silenceOf } from '../domain/reply/silence';
import { awaited } from '../domain/rules/awaited';
import { pathOf } from '../paths';
import type { Place } from '../plan/place';
import { LetterGone } from '../plan/LetterGone';
import { firstCourtClock, keyDate } from '../result/key-date';
import { KeyDate } from '../result/KeyDate';
import { Section } from '../result/Section';
import type { KnownCase } from './as-known';

/** Takes the case and its place; says whose turn it is, the date that counts, and calmly if the council is late. */
export function CaseNow({ known, place }: { readonly known: KnownCase; readonly place: Place }) {
  const { t } = useTranslation(['case', 'plan']);
  const { facts, route, next } = known;
  const deadlines = due(facts);
  const { turn, gone } = place;
  const { state, deadline } = silenceOf(facts, route);
  const isLate = state === 'late' || state === 'mayBeLate';
  const open = [route, ...alongside(route, facts).map((row) => row.route)];
  const ahead = gone === 'ombudsman' ? undefined : keyDate(open, deadlines, awaited(facts));
  return (
    <Section title={t('case:now.title')} className="plan-now">
      {turn !== undefined && <p className="plan-now-turn">{t(`plan:now.${turn}`)}</p>}
      {gone !== undefined && <LetterGone facts={facts} gone={gone} />}
      {isLate && <p>{t(`case:now.${state}`)}</p>}
      <KeyDate
        main={route}
        deadline={isLate ? deadline : ahead}
        court={firstCourtClock(deadlines)}
        all={deadlines}
      />
      {next !== undefined && (
        <div className="case-new">
          <p>{t('case:now.newQuestions')}</p>
          <Link className="button button-quiet" href={pathOf(next)}>
            {t('case:now.answerNew')}
          </Link>
        </div>
      )}
    </Section>
  );
}
