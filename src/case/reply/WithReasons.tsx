import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { errorIdOf, FieldError } from '../../components/FieldError';
import { Radios } from '../../components/Radios';
import { error } from '../../domain/answer-errors';
import { radios } from '../../domain/questions/kinds';
import { StepPage } from '../StepPage';
import { useStepForm } from '../useStepForm';
import type { StepProps } from './step-props';
import { pathBeforeStep, useReply } from './useReply';

const options = ['yes', 'no', 'notSure'] as const;

/** Asks whether a letter that asks for more time does what the law wants of it: a reason and a new date (SP-T15). */
export function WithReasons({ known, reply, steps, step }: StepProps) {
  const { t } = useTranslation('case');
  const goOn = useReply(known);
  const { form, ...page } = useStepForm({
    id: 'withReasons',
    start: { words: reply.withReasons ?? '' },
    schemas: () => ({ words: z.enum(options, error('choose')) }),
    keep: ({ words }) => {
      const withReasons = options.find((option) => option === words);
      if (withReasons !== undefined) goOn({ ...reply, withReasons }, step);
    },
  });
  const title = t('reasons.title');
  return (
    <StepPage {...page} heading={title} hint={t('reasons.hint')} back={pathBeforeStep(steps, step)}>
      <FieldError problems={page.problems} field="words" />
      <Radios
        question={radios(...options)}
        form={form}
        words={{ title, label: title, options: t('reasons.options', { returnObjects: true }) }}
        problems={page.problems}
        describedBy={page.problems.length > 0 ? `hint ${errorIdOf('words')}` : 'hint'}
      />
    </StepPage>
  );
}
