import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useAnswers } from '../../answers';
import { checkedOnContinue } from '../../components/checked-on-continue';
import { problemsIn } from '../../components/problems';
import { error, longestText } from '../../domain/answer-errors';
import { findingKinds } from '../../domain/questions';
import type { PointInHand, ReplyInHand } from '../../domain/reply/in-hand';

export const doneKinds = ['yes', 'no', 'notSure'] as const;

const schema = z
  .object({
    finding: z
      .enum([...findingKinds, ''], error('choose'))
      .check(z.refine((finding) => finding !== '', error('choose'))),
    promised: z.boolean(),
    promise: z.string().check(z.maxLength(longestText, error('tooLong'))),
    done: z.enum([...doneKinds, '']),
  })
  .check(z.refine(({ promised, done }) => !promised || done !== '', { ...error('choose'), path: ['done'] }));

export type Fields = { -readonly [Part in Exclude<keyof PointInHand, 'of'>]: PointInHand[Part] };

const withPoint = (reply: ReplyInHand, point: PointInHand): ReplyInHand => ({
  ...reply,
  points: [...reply.points.filter(({ of }) => of !== point.of), point],
});

/** Takes the reply and what was said of one point; gives the form for it. Every key press is kept, so that nothing typed is lost. */
export function usePointForm(reply: ReplyInHand, said: PointInHand, keep: (reply: ReplyInHand) => void) {
  const { note } = useAnswers();
  const { of } = said;
  const form = useForm<Fields, unknown, Fields>({
    defaultValues: { finding: said.finding, promised: said.promised, promise: said.promise, done: said.done },
    resolver: zodResolver(schema),
    ...checkedOnContinue,
  });
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (name === undefined) return;
          const point = { of, ...values };
          note((kept) => (kept.reply ? { ...kept, reply: withPoint(kept.reply, point) } : kept));
        },
      }),
    [subscribe, note, of],
  );
  const submit = form.handleSubmit((values) => keep(withPoint(reply, { of, ...values })));
  return {
    form,
    onSubmit: () => void submit(),
    problems: problemsIn(form.formState.errors),
    attempt: form.formState.submitCount,
  };
}
