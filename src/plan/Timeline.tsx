import { useTranslation } from 'react-i18next';
import { Section } from '../result/Section';
import { Key } from './Key';
import type { Who } from './stages';
import { StepItem } from './StepItem';
import type { WayThrough } from './way-through';

interface TimelineProps {
  readonly way: WayThrough;
  readonly turnNow: Who | undefined;
}

/**
 * Takes the way through a procedure and whose turn it is; draws it as a picture whose every piece stands beside the
 * words that say the same, so that picture and words cannot drift apart.
 */
export function Timeline({ way, turnNow }: TimelineProps) {
  const { t } = useTranslation('plan');
  const { steps, here, otherProcedure } = way;
  const lanes = [...new Set(steps.map(({ turn }) => turn))];
  if (steps.length === 0) return null;
  return (
    <Section title={t('picture.title')} className="plan-way">
      <p>{t('picture.intro')}</p>
      {otherProcedure && <p>{t('picture.otherProcedure')}</p>}
      {here === undefined && !otherProcedure && <p>{t('picture.notKnown')}</p>}
      <Key lanes={lanes} />
      <ol className={`plan-steps plan-lanes-${lanes.length}`}>
        {steps.map((step, index) => (
          <StepItem
            key={step.id}
            step={step}
            before={steps[index - 1]}
            isLast={index === steps.length - 1}
            lanes={lanes}
            turnNow={step === here ? turnNow : undefined}
          />
        ))}
      </ol>
    </Section>
  );
}
