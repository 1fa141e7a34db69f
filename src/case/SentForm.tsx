import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useAnswers } from '../answers';
import { DateInput } from '../components/DateInput';
import { headingId } from '../components/Page';
import { error } from '../domain/answer-errors';
import { isRoughDate } from '../domain/calendar/rough-date';
import { dateSchema } from '../domain/date-schema';
import { withSent } from '../domain/made';
import { notBefore } from '../domain/questions';
import { letterSent, sentQuestion } from '../domain/reply/letter-sent';
import type { LetterId } from '../domain/routes';
import { paths } from '../paths';
import type { KnownCase } from './as-known';
import { StepPage } from './StepPage';
import { unlessAsked, useComeBack } from './useComeBack';
import { useStepForm } from './useStepForm';
import { WhichLetter } from './WhichLetter';

interface SentFormProps {
  readonly known: KnownCase;
  readonly letters: readonly LetterId[];
}

/** Takes the letters that may have gone; asks which it was, if there are several, and when it went. */
export function SentForm({ known: { facts }, letters }: SentFormProps) {
  const { t } = useTranslation('case');
  const { answers, today } = useAnswers();
  const comeBack = useComeBack();
  const [only] = letters;
  const isOne = letters.length === 1;
  const named = (words: string) => letters.find((letter) => letter === words);
  const letterOf = (words: string) => (isOne ? only : named(words));
  const { form, ...page } = useStepForm({
    id: 'letterSent',
    start: { words: isOne ? (only ?? '') : '' },
    // The day of another letter, which is no longer asked about, is not the day of this one.
    belongs: ({ words }) => words === '' || named(words) !== undefined,
    schemas: ({ words }) => {
      const letter = letterOf(words);
      const question = letter && sentQuestion(letter, facts);
      const earlier = question === undefined ? [] : notBefore[question];
      return {
        ...(!isOne && { words: z.enum(letters, error('choose')) }),
        date: dateSchema(earlier, { kind: 'date', instead: [] }, facts, today),
      };
    },
    keep: ({ words, date }) => {
      const letter = letterOf(words);
      if (letter === undefined || !isRoughDate(date)) return;
      comeBack(letterSent(answers, facts, letter, date), {
        more: (kept) => ({ ...kept, made: withSent(kept.made ?? [], letter, today, date) }),
        path: unlessAsked(today, paths.yourCase),
      });
    },
  });
  const title = t('sent.heading');
  return (
    <StepPage {...page} heading={title} hint={t('sent.hint')} back={paths.yourCase}>
      <WhichLetter letters={letters} problems={page.problems} register={form.register} />
      {!isOne && (
        <h2 className="legend" id="when">
          {t('sent.when')}
        </h2>
      )}
      <DateInput
        instead={[]}
        labelledBy={isOne ? headingId : 'when'}
        name="date"
        form={form}
        words={{ title, label: title }}
        problems={page.problems}
        describedBy="hint"
      />
    </StepPage>
  );
}
