import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { Choice } from '../../components/Choice';
import { headingId } from '../../components/Page';
import { inHand, type PointInHand } from '../../domain/reply/in-hand';
import { PointQuote } from '../PointQuote';
import { StepPage } from '../StepPage';
import type { StepProps } from './step-props';
import { pathBeforeStep, useReply } from './useReply';
import { useTakeOn } from './useTakeOn';

/** Asks which points go into the next letter. Those that are not settled are ticked; the choice is the person's. */
export function NextLetterStep({ known, reply, steps, step }: StepProps) {
  const { t } = useTranslation('case');
  const { answers } = useAnswers();
  const goOn = useReply(known);
  const points = answers.points ?? [];
  const { takeOn, change } = useTakeOn(points, reply);
  const saidOf = ({ finding, promised, done }: PointInHand) => [
    t(`takeOn.found.${finding === '' ? 'notSure' : finding}`),
    ...(promised && done === 'no' ? [t('takeOn.notDone')] : []),
  ];
  return (
    <StepPage
      heading={t('takeOn.title')}
      hint={t('takeOn.hint')}
      back={pathBeforeStep(steps, step)}
      problems={[]}
      attempt={0}
      onSubmit={() => goOn({ ...reply, takeOn }, step)}
    >
      <fieldset className="choices take-on" aria-labelledby={headingId} aria-describedby="hint if-none">
        {points.map((point, index) => (
          // Points have no identity of their own: their place is all there is.
          <div key={index}>
            <Choice
              type="checkbox"
              id={`take-on-${index}`}
              checked={takeOn.includes(index)}
              onChange={({ target }) => change(point, target.checked)}
              label={t('takeOn.option', { number: index + 1 })}
              hint={saidOf(inHand(point, reply)).join(' ')}
            />
            <PointQuote point={point} />
          </div>
        ))}
      </fieldset>
      <p className="hint" id="if-none">
        {t('takeOn.ifNone')}
      </p>
    </StepPage>
  );
}
