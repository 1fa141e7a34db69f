import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { alongside } from '../domain/decide-route';
import { due } from '../domain/due';
import { silenceOf } from '../domain/reply/silence';
import { awaited } from '../domain/rules/awaited';
import { pathOf } from '../paths';
import { turnNow } from '../plan/turn-now';
import type { WayThrough } from '../plan/way-through';
import { firstCourtClock, keyDate } from '../result/key-date';
import { KeyDate } from '../result/KeyDate';
import { Section } from '../result/Section';
import type { KnownCase } from './as-known';

/** Takes the case and its way; says whose turn it is, the date that counts, and calmly if the council is late. */
export function CaseNow({ known, way }: { readonly known: KnownCase; readonly way: WayThrough }) {
  const { t } = useTranslation(['case', 'plan']);
  const { facts, route, next } = known;
  const deadlines = due(facts);
  const turn = turnNow(route, way);
  const { state, deadline } = silenceOf(facts, route);
  const isLate = state === 'late' || state === 'mayBeLate';
  const open = [route, ...alongside(route, facts).map((row) => row.route)];
  return (
    <Section title={t('case:now.title')} className="plan-now">
      {turn !== undefined && <p className="plan-now-turn">{t(`plan:now.${turn}`)}</p>}
      {isLate && <p>{t(`case:now.${state}`)}</p>}
      <KeyDate
        main={route}
        deadline={isLate ? deadline : keyDate(open, deadlines, awaited(facts))}
        court={firstCourtClock(deadlines)}
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
