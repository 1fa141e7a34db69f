import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useAnswers } from '../answers';
import { checkedOnContinue } from '../components/checked-on-continue';
import { problemsIn } from '../components/problems';
import { readDate } from '../components/read-date';
import { typedFrom } from '../components/typed';
import { useKeepTyped } from '../components/useKeepTyped';
import type { QuestionForm } from '../components/useQuestionForm';
import type { Typed } from '../drafts';
import { localeFor } from '../i18n';
import type { StepId } from './half-said';

type Said = Readonly<Record<'words' | 'date', string>>;

interface StepFormProps {
  readonly id: StepId;
  /** What stands in the fields at first. */
  readonly start: Partial<Typed>;
  /** Takes what was typed before and not gone on with; tells whether it still belongs here. It does unless this is given. */
  readonly belongs?: (before: Typed) => boolean;
  /** Takes what is typed; gives what each field must meet. Fields without a schema may hold anything. */
  readonly schemas: (typed: Typed) => Partial<Record<keyof Said, z.ZodMiniType<string>>>;
  /** Takes what was said once it meets all. */
  readonly keep: (said: Said) => void;
}

/**
 * Gives a form with one choice, one date or both, in the way of the question pages: checked on Continue, nothing before;
 * what is typed or chosen is there again after Back or a reload, until it is gone on with.
 */
export function useStepForm({ id, start, belongs = () => true, schemas, keep }: StepFormProps) {
  const { i18n } = useTranslation();
  const { drafts } = useAnswers();
  const before = drafts.get(id);
  const locale = localeFor(i18n.resolvedLanguage);
  const schemaFor = (values: Typed) =>
    z.pipe(
      z.transform((typed: Typed): unknown => ({ words: typed.words, date: readDate(typed.date, locale) })),
      z.object({ words: z.string(), date: z.string(), ...schemas(values) }),
    );
  const form: QuestionForm = useForm<Typed, unknown, Record<string, unknown>>({
    defaultValues: before && belongs(before) ? before : { ...typedFrom(undefined), ...start },
    resolver: (values, context, options) => zodResolver(schemaFor(values))(values, context, options),
    ...checkedOnContinue,
  });
  useKeepTyped(id, form.subscribe);
  const submit = form.handleSubmit(({ words, date }) => {
    if (typeof words !== 'string' || typeof date !== 'string') return;
    drafts.delete(id);
    keep({ words, date });
  });
  return {
    form,
    onSubmit: () => void submit(),
    problems: problemsIn(form.formState.errors),
    attempt: form.formState.submitCount,
  };
}
