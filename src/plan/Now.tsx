import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import type { Deadline } from '../domain/due';
import { decided } from '../domain/explain';
import type { RouteId } from '../domain/routes';
import { awaited } from '../domain/rules/awaited';
import { firstCourtClock, keyDate } from '../result/key-date';
import { KeyDate } from '../result/KeyDate';
import { Section } from '../result/Section';
import type { Place } from './place';
import { LetterGone } from './LetterGone';

interface NowProps {
  readonly route: RouteId;
  readonly deadlines: readonly Deadline[];
  readonly turn: Place['turn'];
  readonly gone: Place['gone'];
}

/** Takes the main route, the deadlines, whose turn it is and what has gone; says what is to be done now, and by when. */
export function Now({ route, deadlines, turn, gone }: NowProps) {
  const { t } = useTranslation(['plan', 'routes']);
  const { walk } = useAnswers();
  const open = [route, ...decided(walk).alongside.map((row) => row.route)];
  return (
    <Section title={t('plan:now.title')} className="plan-now">
      {turn !== undefined && <p className="plan-now-turn">{t(`plan:now.${turn}`)}</p>}
      {gone === undefined ? (
        <p>{t('plan:now.step', { name: t(`routes:${route}.name`) })}</p>
      ) : (
        <LetterGone facts={walk.facts} gone={gone} />
      )}
      <KeyDate
        main={route}
        deadline={gone === 'ombudsman' ? undefined : keyDate(open, deadlines, awaited(walk.facts))}
        court={firstCourtClock(deadlines)}
        all={deadlines}
      />
    </Section>
  );
}
