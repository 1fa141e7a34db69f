import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';

export interface TryAgainProps {
  readonly onRetry: () => void;
  /** How often that was tried in vain. */
  readonly tries?: number;
  /** Where the page has a button of its own that matters more. */
  readonly isQuiet?: boolean;
}

/**
 * Takes what to do on a new attempt; says that the answers are still here, and offers it. Some browsers remember for ever
 * that a script failed: after a first try in vain only loading everything anew helps there, which is offered where it
 * costs no answers.
 */
export function TryAgain({ onRetry, tries = 0, isQuiet = false }: TryAgainProps) {
  const { t } = useTranslation('pages');
  const { cannotKeep } = useAnswers();
  return (
    <>
      <p>{t(cannotKeep ? 'loadFailed.text' : 'loadFailed.kept')}</p>
      <button className={isQuiet ? 'button button-quiet' : 'button'} type="button" onClick={onRetry}>
        {t('loadFailed.again')}
      </button>
      {tries > 0 && !cannotKeep && (
        <p>
          <button className="button button-quiet" type="button" onClick={() => location.reload()}>
            {t('loadFailed.reload')}
          </button>
        </p>
      )}
    </>
  );
}
