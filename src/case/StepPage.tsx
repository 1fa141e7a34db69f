import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../components/ErrorSummary';
import { Page } from '../components/Page';
import type { Problem } from '../components/problems';

interface StepPageProps {
  readonly heading: string;
  readonly back: string;
  readonly section?: string;
  readonly hint?: string | undefined;
  readonly problems: readonly Problem[];
  /** Counts the attempts, as the error summary needs. */
  readonly attempt: number;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Takes one decision with its fields; asks it on a page of its own, in the way of all questions. */
export function StepPage({
  heading,
  back,
  hint,
  problems,
  attempt,
  onSubmit,
  children,
  ...rest
}: StepPageProps) {
  const { t } = useTranslation(['pages', 'case', 'errors']);
  return (
    <Page
      title={t('case:title')}
      section={rest.section ?? t('case:section')}
      heading={heading}
      back={back}
      {...(problems.length > 0 && { errors: <ErrorSummary problems={problems} attempt={attempt} /> })}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {hint !== undefined && (
          <p className="hint" id="hint">
            {hint}
          </p>
        )}
        {children}
        <button className="button" type="submit">
          {t('pages:continue')}
        </button>
      </form>
    </Page>
  );
}
