import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../domain/letters/letter-document';
import { letterText } from '../letter-forms/letter-text';

/** Takes a letter; copies its text, or shows it in a box to copy by hand where the browser does not allow that. */
export function CopyLetter({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation('result');
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const text = letterText(letter);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        {t('letter.copy')}
      </button>
      <div role="status" className="copy-state">
        {outcome === 'copied' && <p>{t('letter.copied')}</p>}
        {outcome === 'refused' && <p>{t('letter.copyByHand')}</p>}
      </div>
      {outcome === 'refused' && (
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
    </>
  );
}
