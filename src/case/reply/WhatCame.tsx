import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useAnswers } from '../../answers';
import { errorIdOf, FieldError } from '../../components/FieldError';
import { Radios } from '../../components/Radios';
import { error } from '../../domain/answer-errors';
import { radios } from '../../domain/questions/kinds';
import { mayCome } from '../../domain/reply/may-come';
import { paths } from '../../paths';
import type { KnownCase } from '../as-known';
import { forgetHalfSaid } from '../half-said';
import { StepPage } from '../StepPage';
import { useStepForm } from '../useStepForm';
import { useReply } from './useReply';

/** Asks what has come. What is offered depends on where the case stands. */
export function WhatCame({ known }: { readonly known: KnownCase }) {
  const { t } = useTranslation('case');
  const { reply, drafts } = useAnswers();
  const goOn = useReply(known);
  const options = mayCome(known.facts, known.route);
  const before = reply?.isDone === true ? undefined : reply;
  const { form, ...step } = useStepForm({
    id: 'whatCame',
    start: { words: before?.came ?? '' },
    schemas: () => ({ words: z.enum(options, error('choose')) }),
    keep: ({ words }) => {
      const came = options.find((option) => option === words);
      if (came === undefined) return;
      if (before?.came !== came) forgetHalfSaid(drafts);
      goOn(before?.came === came ? before : { came, points: before?.points ?? [] }, undefined);
    },
  });
  const words = {
    title: t('came.title'),
    label: t('came.title'),
    options: t('came.options', { returnObjects: true }),
    optionHints: t('came.optionHints', { returnObjects: true }),
  };
  return (
    <StepPage {...step} heading={words.title} hint={t('came.hint')} back={paths.yourCase}>
      <FieldError problems={step.problems} field="words" />
      <Radios
        question={radios(...options)}
        form={form}
        words={words}
        problems={step.problems}
        describedBy={step.problems.length > 0 ? `hint ${errorIdOf('words')}` : 'hint'}
      />
    </StepPage>
  );
}
