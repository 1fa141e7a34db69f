import { useTranslation } from 'react-i18next';
import { Section } from '../result/Section';
import type { Place } from './place';
import { Key } from './Key';
import { StepItem } from './StepItem';

/**
 * Takes the way through a procedure, whose turn it is and what has gone; draws it as a picture whose every piece stands beside the
 * words that say the same, so that picture and words cannot drift apart.
 */
export function Timeline({ way, turn, gone }: Place) {
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
            turnNow={step === here ? turn : undefined}
            gone={step === here ? gone : undefined}
          />
        ))}
      </ol>
    </Section>
  );
}
