import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { DateInput } from '../../components/DateInput';
import { headingId } from '../../components/Page';
import { typedDate } from '../../components/typed-date';
import { isRoughDate } from '../../domain/calendar/rough-date';
import { dateSchema } from '../../domain/date-schema';
import { notBefore } from '../../domain/questions';
import { dayQuestion } from '../../domain/reply/what-follows';
import { StepPage } from '../StepPage';
import { useStepForm } from '../useStepForm';
import type { StepProps } from './step-props';
import { pathBeforeStep, useReply } from './useReply';

/** Asks on which day it came: what is due next is counted from it. */
export function WhenItCame({ known, reply, steps, step }: StepProps) {
  const { t } = useTranslation('case');
  const { today } = useAnswers();
  const goOn = useReply(known);
  const question = dayQuestion(reply.came, known.facts);
  const earlier = question === undefined ? [] : notBefore[question];
  const { form, ...page } = useStepForm({
    id: 'whenItCame',
    start: { date: typedDate(reply.on) },
    schemas: () => ({ date: dateSchema(earlier, { kind: 'date', instead: [] }, known.facts, today) }),
    keep: ({ date }) => isRoughDate(date) && goOn({ ...reply, on: date }, step),
  });
  const isMeeting = question === 'panelMetOn';
  const title = t(isMeeting ? 'when.panelMet' : 'when.title');
  return (
    <StepPage
      {...page}
      heading={title}
      hint={t(isMeeting ? 'when.panelMetHint' : 'when.hint')}
      back={pathBeforeStep(steps, step)}
    >
      <DateInput
        instead={[]}
        labelledBy={headingId}
        name="date"
        form={form}
        words={{ title, label: title }}
        problems={page.problems}
        describedBy="hint"
      />
    </StepPage>
  );
}
