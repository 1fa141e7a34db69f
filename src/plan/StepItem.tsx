import { useTranslation } from 'react-i18next';
import { dateInWords } from '../components/date-words';
import { localeFor } from '../i18n';
import type { Place } from './place';
import { DateBlock } from './DateBlock';
import type { Who } from './stages';
import { StepLength } from './StepLength';
import { Track } from './Track';
import type { Step } from './way-through';

interface StepItemProps {
  readonly step: Step;
  readonly before: Step | undefined;
  readonly isLast: boolean;
  readonly lanes: readonly Who[];
  /** Whose turn it is now, if the person is at this step: a refusal or a delay gives the turn back to them. */
  readonly turnNow: Who | undefined;
  /** The letter that has gone, if the person is at this step. */
  readonly gone: Place['gone'];
}

/** Takes a step; says what it is, whose turn, whether it is done and its dates, beside its piece of the picture. */
export function StepItem({ step, before, isLast, lanes, turnNow, gone }: StepItemProps) {
  const { t } = useTranslation('plan');
  const { id, state, turn, due, deadlines } = step;
  const [own] = deadlines;
  // A refusal has stopped the clock of this step, and a letter about it does not start it again.
  const isStopped = gone !== undefined || (turnNow !== undefined && turnNow !== turn);
  const needsLength = state !== 'done' && !isStopped && due.length === 0 && own !== undefined;
  return (
    <li className={`plan-step plan-step-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
      <Track step={step} before={before} isLast={isLast} lanes={lanes} />
      <h3>{t(`stages.${id}`)}</h3>
      {state === 'here' && (
        <p className="plan-here">
          <span>{t('picture.here')}</span>
        </p>
      )}
      {state === 'done' ? (
        <DoneOn step={step} />
      ) : (
        // Once the Ombudsman has it, it is the turn of nobody on this way.
        gone !== 'ombudsman' && <p className="plan-turn">{t(`turn.${turnNow ?? turn}`)}</p>
      )}
      {due.map((deadline) => (
        <DateBlock
          key={`${deadline.id} ${deadline.start?.earliest ?? ''}`}
          deadline={deadline}
          named={deadline.id === own && due.length === 1}
        />
      ))}
      {needsLength && <StepLength id={own} />}
    </li>
  );
}

function DoneOn({ step: { doneOn } }: { readonly step: Step }) {
  const { t, i18n } = useTranslation('plan');
  const date = doneOn && dateInWords(doneOn, localeFor(i18n.resolvedLanguage));
  return (
    <p className="plan-turn">{date === undefined ? t('picture.done') : t('picture.doneOn', { date })}</p>
  );
}
