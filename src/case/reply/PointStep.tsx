import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/Choice';
import { errorIdOf, FieldError } from '../../components/FieldError';
import { FindingRadios } from '../../components/FindingRadios';
import { headingId } from '../../components/Page';
import type { Point } from '../../domain/questions';
import { inHand } from '../../domain/reply/in-hand';
import { PointQuote } from '../PointQuote';
import { StepPage } from '../StepPage';
import { PromiseFields } from './PromiseFields';
import type { StepProps } from './step-props';
import { usePointForm } from './usePointForm';
import { pathBeforeStep, useReply } from './useReply';

interface PointStepProps extends StepProps {
  readonly point: Point;
  readonly number: number;
  readonly count: number;
}

/** Shows one of the person's own points; asks what the council's answer said about it, and what it promised. */
export function PointStep({ known, reply, steps, step, point, number, count }: PointStepProps) {
  const { t } = useTranslation('case');
  const goOn = useReply(known);
  const { form, ...page } = usePointForm(reply, inHand(point, reply), (now) => goOn(now, step));
  const promised = useWatch({ control: form.control, name: 'promised' });
  const isWrong = page.problems.some(({ field }) => field === 'finding');
  return (
    <StepPage
      {...page}
      section={t('point.section', { number, count })}
      heading={t('point.title')}
      back={pathBeforeStep(steps, step)}
    >
      <PointQuote point={point} />
      <p className="hint" id="hint">
        {t('point.hint')}
      </p>
      <FieldError problems={page.problems} field="finding" />
      <fieldset
        className="choices"
        aria-labelledby={headingId}
        aria-describedby={isWrong ? `hint ${errorIdOf('finding')}` : 'hint'}
      >
        <FindingRadios field={form.register('finding')} />
      </fieldset>
      <Choice type="checkbox" id="promised" label={t('point.promised')} {...form.register('promised')} />
      {promised && <PromiseFields form={form} problems={page.problems} />}
    </StepPage>
  );
}
