import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface StillThereProps {
  readonly willClear: boolean;
  readonly onStay: () => void;
}

/** Covers the page and asks whether anybody is there. Escape says yes, as the button does. */
export function StillThere({ willClear, onStay }: StillThereProps) {
  const { t } = useTranslation('keep');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (current?.open === false) current.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog className="still-there" ref={dialog} aria-labelledby="still-there" onCancel={onStay}>
      <h2 id="still-there">{t('idle.heading')}</h2>
      <p>{t('idle.hidden')}</p>
      {willClear && <p>{t('idle.wipe')}</p>}
      <button type="button" className="button" onClick={onStay}>
        {t('idle.stay')}
      </button>
    </dialog>
  );
}
