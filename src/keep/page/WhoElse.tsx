import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/Choice';

const users = ['no', 'yes', 'notSure'] as const;
/** Whether somebody else uses the device. */
export type User = (typeof users)[number];

interface WhoElseProps {
  readonly who: User | undefined;
  readonly isUnanswered: boolean;
  readonly onChoose: (user: User) => void;
}

/** Asks whether somebody else uses the device. */
export function WhoElse({ who, isUnanswered, onChoose }: WhoElseProps) {
  const { t } = useTranslation('keep');
  return (
    <fieldset className="choices" aria-describedby={isUnanswered ? 'who-error' : undefined}>
      <legend>{t('device.shared.question')}</legend>
      {isUnanswered && (
        <p className="field-error" id="who-error">
          {t('device.shared.unanswered')}
        </p>
      )}
      {users.map((user) => (
        <Choice
          key={user}
          type="radio"
          name="who"
          id={`who-${user}`}
          label={t(`device.shared.${user}`)}
          checked={who === user}
          onChange={() => onChoose(user)}
        />
      ))}
    </fieldset>
  );
}
