import { useTranslation } from 'react-i18next';
import type { Download } from './useDownload';

/** Takes how far a PDF is; says it aloud as well, and keeps the link to the file in sight. */
export function DownloadState({ download }: { readonly download: Download }) {
  const { t } = useTranslation('result');
  const { state } = download;
  return (
    <div className="download-state">
      <div role="status">
        {state === 'working' && <p className="working">{t('letter.working')}</p>}
        {state === 'failed' && <p className="failed">{t('letter.failed')}</p>}
        {state === 'ready' && <p>{t('letter.ready')}</p>}
      </div>
      {state === 'ready' && (
        <p className="tool-buttons">
          <a className="ready-link" href={download.url} download={download.file.name}>
            {t('letter.readyLink')}
          </a>
          <ShareFile file={download.file} />
        </p>
      )}
    </div>
  );
}

/** On phones, whose browsers may open a file instead of saving it, the share sheet is the way to keep it. */
function ShareFile({ file }: { readonly file: File }) {
  const { t } = useTranslation('result');
  const files = { files: [file] };
  if (typeof navigator.canShare !== 'function' || !navigator.canShare(files)) return null;
  const share = () => {
    navigator.share(files).catch(() => undefined);
  };
  return (
    <button type="button" className="button button-quiet" onClick={share}>
      {t('letter.share')}
    </button>
  );
}
