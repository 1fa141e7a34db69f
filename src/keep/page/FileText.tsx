import { useTranslation } from 'react-i18next';
import { useCopy } from '../../result/letter-forms/useCopy';

/** Takes the text of a file that cannot be opened; shows it to be read and copied. */
export function FileText({ text }: { readonly text: string }) {
  const { t } = useTranslation('keep');
  const { copied, copy } = useCopy(text);
  if (text === '') return <p>{t('open.noText')}</p>;
  return (
    <>
      <label htmlFor="file-text">{t('open.text')}</label>
      <textarea
        id="file-text"
        className="text-box file-text"
        readOnly
        rows={10}
        value={text}
        translate="no"
        dir="auto"
      />
      <button type="button" className="button button-quiet" onClick={copy}>
        {t('open.copy')}
      </button>
      <div role="status">
        {copied !== undefined && <p>{t(copied === 'copied' ? 'open.copied' : 'open.notCopied')}</p>}
      </div>
    </>
  );
}
