import { useTranslation } from 'react-i18next';
import type { Copied } from './useCopy';

/** Takes what became of copying; says it aloud, and shows the text to copy by hand where the browser does not allow it. */
export function CopyState({ copied, text }: { readonly copied: Copied; readonly text: string }) {
  const { t } = useTranslation('result');
  return (
    <div className="way-state">
      <div role="status">
        {copied === 'copied' && <p>{t('letter.copied')}</p>}
        {copied === 'refused' && <p>{t('letter.copyByHand')}</p>}
      </div>
      {copied === 'refused' && (
        <textarea
          className="copy-box"
          readOnly
          rows={12}
          lang="en-GB"
          dir="ltr"
          translate="no"
          aria-label={t('letter.sheet')}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
