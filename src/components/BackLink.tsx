import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';

/** Takes the path before this page, computed from the journey; gives a link to it. */
export function BackLink({ to }: { to: string }) {
  const { t } = useTranslation('pages');
  return (
    <Link className="back-link" href={to}>
      {t('back')}
    </Link>
  );
}
