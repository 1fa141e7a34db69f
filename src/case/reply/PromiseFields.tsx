import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { errorIdOf, FieldError } from '../../components/FieldError';
import type { Problem } from '../../components/problems';
import { RadioGroup } from '../RadioGroup';
import { doneKinds, type Fields } from './usePointForm';

interface PromiseFieldsProps {
  readonly form: UseFormReturn<Fields, unknown, Fields>;
  readonly problems: readonly Problem[];
}

/** Asks what the council promised on a point, and whether it has done it. */
export function PromiseFields({ form, problems }: PromiseFieldsProps) {
  const { t } = useTranslation('case');
  const isWrong = problems.some(({ field }) => field === 'promise');
  return (
    <div className="revealed">
      <div className="point-part">
        <label htmlFor="promise">{t('point.promise')}</label>
        <p className="hint" id="promise-hint">
          {t('point.promiseHint')}
        </p>
        <FieldError problems={problems} field="promise" />
        <textarea
          className="text-box"
          id="promise"
          rows={2}
          translate="no"
          aria-describedby={isWrong ? `promise-hint ${errorIdOf('promise')}` : 'promise-hint'}
          aria-invalid={isWrong || undefined}
          {...form.register('promise')}
        />
      </div>
      <RadioGroup
        legend={t('point.done')}
        field={form.register('done')}
        options={doneKinds.map((done) => ({ value: done, label: t(`point.doneOptions.${done}`) }))}
        problems={problems}
      />
    </div>
  );
}
