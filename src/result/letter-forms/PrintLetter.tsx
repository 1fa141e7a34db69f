import { useTranslation } from 'react-i18next';
import { Way } from './Way';

/** Offers to print the letter alone; nothing where the browser cannot print. */
export function PrintLetter() {
  const { t } = useTranslation(['result', 'forms']);
  if (typeof window.print !== 'function') return null;
  return (
    <Way
      use={t('forms:print.use')}
      button={(describedBy) => (
        <button
          type="button"
          className="button button-quiet"
          aria-describedby={describedBy}
          onClick={() => window.print()}
        >
          {t('result:letter.print')}
        </button>
      )}
    />
  );
}
