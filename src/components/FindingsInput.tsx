import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { mattersIn } from '../domain/happened';
import { Choice } from './Choice';
import { errorIdOf, FieldError } from './FieldError';
import { FindingRadios } from './FindingRadios';
import type { InputProps } from './input-props';
import { useQuestionWords } from './question-words';

/** Asks what the council found on each of the ticked subjects, and whether it has done what it promised. */
export function FindingsInput({ form, problems, describedBy }: InputProps) {
  const { t } = useTranslation('questions');
  const subjects = useQuestionWords()('subjects').options;
  const matters = mattersIn(useAnswers().walk.facts);
  return (
    <div className="each-date" id="findings" tabIndex={-1}>
      {matters.map((about, index) => {
        const field = `findings.${index}.finding` as const;
        const isWrong = problems.some((problem) => problem.field === field);
        const described = [describedBy, isWrong && errorIdOf(field)].filter(Boolean).join(' ') || undefined;
        return (
          <fieldset className="choices each-subject" key={about} aria-describedby={described}>
            <legend>{subjects?.[about]}</legend>
            <FieldError problems={problems} field={field} />
            <FindingRadios field={form.register(field)} />
            <Choice
              type="checkbox"
              id={`findings.${index}.notDone`}
              label={t('findings.notDone')}
              {...form.register(`findings.${index}.notDone`)}
            />
          </fieldset>
        );
      })}
    </div>
  );
}
