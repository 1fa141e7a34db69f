import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes a file; offers the share sheet where there is one for files. Some browsers say yes to it and then refuse this kind. */
export function ShareCalendarFile({ file }: { readonly file: File }) {
  const { t } = useTranslation('plan');
  const [failed, setFailed] = useState(false);
  const files = { files: [file] };
  if (typeof navigator.canShare !== 'function' || !navigator.canShare(files)) return null;

  async function share() {
    setFailed(false);
    try {
      await navigator.share(files);
    } catch (error) {
      // Closing the sheet is no failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  }
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void share()}>
        {t('calendar.share')}
      </button>
      <div role="status">{failed && <p>{t('calendar.shareFailed')}</p>}</div>
    </>
  );
}
