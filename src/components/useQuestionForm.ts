import { use, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { mattersIn } from '../domain/happened';
import { questions, type QuestionId } from '../domain/questions';
import { DrawLaterContext } from '../draw-later';
import type { Typed } from '../drafts';
import { localeFor } from '../i18n';
import { useWhileHere } from '../useWhileHere';
import { answerCheck } from './answer-check';
import { checkedOnContinue } from './checked-on-continue';
import { problemsIn, withSubjects } from './problems';
import { fieldOf, forSubjects, typedFrom } from './typed';
import { useKeepTyped } from './useKeepTyped';

export type QuestionForm = UseFormReturn<Typed, unknown, Record<string, unknown>>;

/**
 * Takes a question's id; gives its form, filled with what was typed or answered before, what is wrong with it, and
 * what to do on Continue: keep the answer and go on. The answer is checked by the question's own schema; `inVain` is how
 * often that could not be fetched.
 */
export function useQuestionForm(id: QuestionId) {
  const { i18n } = useTranslation();
  const { answers, drafts, setAnswer, today, walk } = useAnswers();
  const drawLater = use(DrawLaterContext);
  const [inVain, setInVain] = useState(0);
  const field = fieldOf[questions[id].kind];
  const locale = localeFor(i18n.resolvedLanguage);
  const checked = () => answerCheck.now()?.(id, walk.facts, today, locale);

  const form: QuestionForm = useForm<Typed, unknown, Record<string, unknown>>({
    defaultValues: forSubjects(drafts.get(id) ?? typedFrom(answers[id]), mattersIn(walk.facts)),
    resolver: (...typed) => checked()?.resolver(...typed) ?? { values: {}, errors: {} },
    ...checkedOnContinue,
  });

  useKeepTyped(id, form.subscribe);

  const submit = form.handleSubmit(({ [field]: value }) => {
    if (checked()?.isAnswer(value)) setAnswer(id, value);
  });
  const submitHere = useWhileHere(submit);
  const onSubmit = async () => {
    // What failed to come while the question was read is fetched again. Where it takes long, it is said that it is on its way.
    answerCheck.forgetFailure();
    if (!answerCheck.now())
      drawLater(async () => {
        await answerCheck.get();
      });
    const check = await answerCheck.get();
    setInVain(check ? 0 : inVain + 1);
    if (check) await submitHere()?.();
  };
  const problems = withSubjects(problemsIn(form.formState.errors), mattersIn(walk.facts));
  return { form, field, inVain, onSubmit, problems };
}
