import { lazy, Suspense } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import type { InputProps } from './input-props';
import { headingId } from './Page';
import { Waiting } from './Waiting';

// The list of councils is the largest thing a question needs, and only this one needs it.
const CouncilInput = lazy(() => import('./CouncilInput').then((file) => ({ default: file.CouncilInput })));

const notSure = 'notSure';

/** Takes the form; asks for the council, by its name or that of a place, or takes "I am not sure". */
export function CouncilQuestion({ form, problems, describedBy }: InputProps) {
  const { t } = useTranslation('pages');
  const { field } = useController({ name: 'words', control: form.control });
  return (
    <>
      <Suspense fallback={<Waiting />}>
        <CouncilInput
          id="words"
          value={field.value === notSure ? '' : field.value}
          onChange={field.onChange}
          labelledBy={headingId}
          invalid={problems.length > 0}
          {...(describedBy !== undefined && { describedBy })}
        />
      </Suspense>
      <p className="or">{t('or')}</p>
      <div className="choices">
        <Choice
          type="checkbox"
          id="words-not-sure"
          checked={field.value === notSure}
          onChange={(event) => field.onChange(event.target.checked ? notSure : '')}
          label={t('council.notSure')}
        />
      </div>
    </>
  );
}
