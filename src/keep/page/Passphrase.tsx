import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/Choice';

interface PassphraseProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNew?: boolean;
  readonly error?: string | undefined;
}

/** A box for a passphrase, that can be shown while it is typed. Nothing typed here is kept. */
export function Passphrase({ id, label, value, onChange, isNew = false, error }: PassphraseProps) {
  const { t } = useTranslation(['keep', 'pages']);
  const [isShown, setIsShown] = useState(false);
  const described = [isNew && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="passphrase">
      <label htmlFor={id}>{label}</label>
      {isNew && (
        <p className="hint" id={`${id}-hint`}>
          <span>{t('keep:device.passphrase.hint')}</span> <span>{t('keep:device.passphrase.forgotten')}</span>
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">{t('pages:errors.prefix')} </span>
          <span>{error}</span>
        </p>
      )}
      <input
        id={id}
        className="text-box"
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error !== undefined || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <Choice
        type="checkbox"
        id={`${id}-show`}
        label={t('keep:device.passphrase.show')}
        checked={isShown}
        onChange={({ target }) => setIsShown(target.checked)}
      />
    </div>
  );
}
