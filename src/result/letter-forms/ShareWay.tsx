import { useTranslation } from 'react-i18next';
import type { MadeFile } from '../../made-file/useMadeFile';
import { canShare, useShare } from './useShare';
import { Way } from './Way';

interface ShareWayProps {
  readonly pdf: MadeFile;
  readonly word: MadeFile;
}

/** Whether this browser hands any of the letter's files to other apps. */
export const offersSharing = (): boolean => canShare('pdf') || canShare('docx');

/** Takes the letter's files; hands one to another app. On phones whose browsers open files, it is the way to keep one. */
export function ShareWay({ pdf, word }: ShareWayProps) {
  const { t } = useTranslation(['result', 'forms']);
  const { shared, share } = useShare();
  const isWorking = shared === 'working';
  const ways = [
    { ending: 'pdf', file: pdf, label: t('result:letter.share') } as const,
    { ending: 'docx', file: word, label: t('forms:share.word') } as const,
  ].filter(({ ending }) => canShare(ending));
  return (
    <Way
      use={t('forms:share.use')}
      button={(describedBy) => (
        <p className="way-more">
          {ways.map(({ ending, file, label }) => (
            <button
              key={ending}
              type="button"
              className="button button-quiet"
              aria-describedby={describedBy}
              aria-disabled={isWorking}
              onClick={isWorking ? undefined : () => share(file)}
            >
              {label}
            </button>
          ))}
        </p>
      )}
    >
      <div className="way-state" role="status">
        {isWorking && <p className="working">{t('forms:share.working')}</p>}
        {shared === 'again' && <p>{t('forms:share.again')}</p>}
        {shared === 'failed' && <p className="failed">{t('forms:share.failed')}</p>}
      </div>
    </Way>
  );
}
