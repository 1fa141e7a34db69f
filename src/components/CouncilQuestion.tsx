import { createElement, Suspense } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import type { CouncilInputProps } from './CouncilInput';
import type { InputProps } from './input-props';
import { councilInput } from './later-inputs';
import { headingId } from './Page';
import { TryAgain } from './TryAgain';
import { useLoaded } from './useLoaded';
import { Waiting } from './Waiting';

/** The text box with its list of councils, or a way to fetch it again. */
function CouncilBox(props: CouncilInputProps) {
  const { found, retry, tries } = useLoaded(councilInput);
  if (found) return createElement(found, props);
  return (
    <div className="notice" role="alert">
      <TryAgain onRetry={retry} tries={tries} isQuiet />
    </div>
  );
}

const notSure = 'notSure';

/** Takes the form; asks for the council, by its name or that of a place, or takes "I am not sure". */
export function CouncilQuestion({ form, problems, describedBy }: InputProps) {
  const { t } = useTranslation('pages');
  const { field } = useController({ name: 'words', control: form.control });
  const { field: begun } = useController({ name: 'begun', control: form.control });
  return (
    <>
      <Suspense fallback={<Waiting />}>
        <CouncilBox
          id="words"
          value={field.value === notSure ? '' : field.value}
          onChange={field.onChange}
          {...(begun.value !== undefined && { begun: begun.value })}
          onType={begun.onChange}
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
