import { useTranslation } from 'react-i18next';
import { localeFor } from '../i18n';
import { letterId } from './messages';
import { shownName } from './papers';
import type { Bundle } from './useBundle';

const bytesInMB = 1_000_000;
const leastShown = 0.1;

/** Takes a joined file; offers it to be saved and shared, and names what had to be left out of it. */
export function BundleReady({ bundle }: { readonly bundle: Extract<Bundle, { state: 'ready' }> }) {
  const { t, i18n } = useTranslation('bundle');
  const { url, file, leftOut, of } = bundle;
  const size = new Intl.NumberFormat(localeFor(i18n.resolvedLanguage), {
    maximumFractionDigits: 1,
  }).format(Math.max(leastShown, file.size / bytesInMB));
  const nameOf = (id: number) => shownName(of.find((paper) => paper.id === id)?.file.name ?? '');
  return (
    <>
      {leftOut.length > 0 && (
        <div role="alert" className="unused-files">
          <p>{t('make.missing')}</p>
          <ul>
            {leftOut.map(({ id, why }) =>
              id === letterId ? (
                <li key={id}>
                  {t('make.yourLetter')} <span>{t('make.letterWhy')}</span>
                </li>
              ) : (
                <li key={id}>
                  <bdi translate="no">{nameOf(id)}</bdi> <span>{t(`leftOut.why.${why}`)}</span>
                </li>
              ),
            )}
          </ul>
        </div>
      )}
      <p className="tool-buttons">
        <a className="button" href={url} download={file.name}>
          {t('make.save')}
        </a>
        <ShareFile file={file} />
      </p>
      <p>{t('make.check')}</p>
      <p className="quiet">{t('make.size', { size })}</p>
      <p className="quiet">{t('make.stays')}</p>
    </>
  );
}

/** On phones, whose browsers may open a file instead of saving it, the share sheet is the way to keep it. */
function ShareFile({ file }: { readonly file: File }) {
  const { t } = useTranslation('bundle');
  const files = { files: [file] };
  if (typeof navigator.canShare !== 'function' || !navigator.canShare(files)) return null;
  const share = () => {
    navigator.share(files).catch(() => undefined);
  };
  return (
    <button type="button" className="button button-quiet" onClick={share}>
      {t('make.share')}
    </button>
  );
}
