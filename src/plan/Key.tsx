import { useTranslation } from 'react-i18next';
import { Mark } from './Mark';
import type { Who } from './stages';

/** Takes the lanes of the picture; says which shape is whose. */
export function Key({ lanes }: { readonly lanes: readonly Who[] }) {
  const { t } = useTranslation('plan');
  return (
    <ul className="plan-key" aria-label={t('picture.key')}>
      {lanes.map((who) => (
        <li key={who}>
          <svg className="plan-key-mark" aria-hidden="true" focusable="false">
            <Mark who={who} state="unknown" x="50%" y="50%" />
          </svg>
          <span>{t(`who.${who}`)}</span>
        </li>
      ))}
    </ul>
  );
}
