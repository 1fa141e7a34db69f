import { useTranslation } from 'react-i18next';
import { canShare, useShare } from './useShare';
import type { LetterFile } from './useLetterFile';
import { Way } from './Way';

interface ShareWayProps {
  readonly pdf: LetterFile;
  readonly word: LetterFile;
}

/** Whether this browser hands any of the letter's files to other apps. */
export const offersSharing = (): boolean => canShare('pdf') || canShare('docx');

/** Takes the letter's files; hands one to another app. On phones whose browsers open files, it is the way to keep one. */
export function ShareWay({ pdf, word }: ShareWayProps) {
  const { t } = useTranslation(['result', 'forms']);
  const { shared, share } = useShare();
  const onClick = (file: LetterFile) => (shared === 'working' ? undefined : () => share(file));
  return (
    <Way
      use={t('forms:share.use')}
      button={(describedBy) => (
        <p className="way-more">
          {canShare('pdf') && (
            <button
              type="button"
              className="button button-quiet"
              aria-describedby={describedBy}
              aria-disabled={shared === 'working'}
              onClick={onClick(pdf)}
            >
              {t('result:letter.share')}
            </button>
          )}
          {canShare('docx') && (
            <button
              type="button"
              className="button button-quiet"
              aria-describedby={describedBy}
              aria-disabled={shared === 'working'}
              onClick={onClick(word)}
            >
              {t('forms:share.word')}
            </button>
          )}
        </p>
      )}
    >
      <div className="way-state" role="status">
        {shared === 'working' && <p className="working">{t('forms:share.working')}</p>}
        {shared === 'again' && <p>{t('forms:share.again')}</p>}
        {shared === 'failed' && <p className="failed">{t('forms:share.failed')}</p>}
      </div>
    </Way>
  );
}
