import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '../../domain/letters/letter-document';
import { MailNotice } from './MailNotice';
import { Way } from './Way';

/** Takes a letter; says what opening the mail app does, and only then offers to open it. */
export function MailWay({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation('forms');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Way
      use={t('mail.use')}
      button={(describedBy) => (
        <button
          type="button"
          className="button button-quiet"
          aria-describedby={describedBy}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t('mail.button')}
        </button>
      )}
    >
      <div id={id} className="way-state" hidden={!isOpen}>
        {isOpen && <MailNotice letter={letter} />}
      </div>
    </Way>
  );
}
