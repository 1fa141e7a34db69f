import { useTranslation } from 'react-i18next';

/** Gives a quiet word while something is still on its way. */
export function Waiting() {
  const { t } = useTranslation('pages');
  return (
    <p className="waiting" role="status">
      {t('waiting')}
    </p>
  );
}
